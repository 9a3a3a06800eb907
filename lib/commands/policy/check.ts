import { reporter } from 'vfile-reporter'
import { checkContent } from '../../check/content'
import { contentDir, today } from '../../environment'
import { fail } from '../run'
import { suggest } from './named'
import type { Verb } from './verb'

/** Says what is wrong with all policies and drafts, or with one. */
export const check: Verb = {
  about: 'says what is wrong, and where',
  help: `npm run policy check [company/policy]

Checks every policy and draft, or those of one name, and says what is wrong, at which
line and column, and what to write instead.`,
  switches: [],
  async run(name) {
    const { files, policies } = await checkContent(contentDir(), today(), 'all')
    if (name !== undefined && !policies.has(name)) {
      fail(
        `There is no policy ${name}. ${suggest(
          name,
          [...policies.keys()].map((known) => ({ name: known })),
        )}`,
      )
    }
    const own = files.filter(({ path }) => name === undefined || path.startsWith(`${contentDir()}/${name}/`))
    if (own.some(({ messages }) => messages.length > 0)) fail(reporter(own, { quiet: true }))
    console.log(own.length === 1 ? 'All is well in 1 file.' : `All is well in ${own.length} files.`)
  },
}
