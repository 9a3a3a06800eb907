// Reads a list of addresses from the disk.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { VFile } from 'vfile'
import { policiesOf } from '../../content/content'
import { decode } from '../../content/encoding'
import { landingOf, landingStates, readLinksInUse } from '../../landing/landing'
import { siteOf } from '../../landing/site'
import { publicSite } from '../../settings'
import { readContent } from './named'
import { print, refuse, type Verb } from './verb'

/** Reports where each address in a list leads. */
export const links: Verb = {
  about: 'says where addresses lead',
  help: `npm run policy links FILE

Reads a list of addresses from a file, one a line, followed by the app that ships it if you like,
and says of each whether it lands: on its page or section, by an anchor that the section used to
have, on the note on a section that is gone, or forwarded from another address. Says of those that
are broken why, and where they could lead. With SITE_URL set, addresses of other sites are broken;
without it, the name of the site is ignored. Lists that the check is to read every time stand beside
the facts about a company, in content/company/links-in-use.txt.`,
  takes: 'file',
  async run(file, _, io) {
    if (!existsSync(file) || !statSync(file).isFile())
      return refuse(`There is no file ${file}. Write the path of a list of addresses.`)
    const list = new VFile({ path: file })
    if (!decode(list, readFileSync(file))) return refuse(list.messages.join('\n'))
    const listed = readLinksInUse(String(list))
    if (listed.length === 0) return refuse(`${file} lists no address. Write one on each line.`)
    const content = readContent()
    if (policiesOf(content).length === 0) return refuse('There is no policy to which an address could lead.')
    const { now: pages, forwards } = siteOf(content)
    const space = { pages, forwards, site: publicSite() }
    const reports = listed.map((link) => ({ ...link, ...landingOf(link.address, space) }))
    for (const { line, address, app, state, detail } of reports) {
      const what = [address, app && `(${app})`, detail && `– ${detail}`].filter((part) => part !== '').join(' ')
      print(io, `${file}:${line}  ${state.padEnd(width)}  ${what}`)
    }
    const sums = landingStates.map((state) => ({ state, count: reports.filter((one) => one.state === state).length }))
    print(io, `\n${sums.flatMap(({ state, count }) => (count > 0 ? `${count} ${state}` : [])).join(', ')}.`)
    return reports.some(({ state }) => state === 'broken') ? 1 : 0
  },
}

const width = Math.max(...landingStates.map(({ length }) => length))
