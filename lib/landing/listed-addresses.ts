import { join } from 'node:path'
import type { VFile } from 'vfile'
import { addressesFile, addressKey, type Places } from '../content/addresses'
import { type Content, fileAmong } from '../content/content'
import { isWellRead } from '../content/fields'
import { isPolicyName } from '../content/names'
import { linkRules } from '../rules/link-rules'
import { both, type Said } from '../source/said'
import { problem } from '../text/problem'
import { urls } from '../urls'
import { isOn, movedIn } from './former-addresses'

/** A shortcut, a former address or a public coverage, and where it is declared. */
interface Declared {
  /** Of what, such as `klantra` or `klantra/privacy`. */
  name: string
  address: string
  file: VFile
  offset: number
}

/** Reports shortcuts, former addresses and public coverages of what is published that `ADDRESSES` does not list, and addresses there that lead nowhere any more. `site` has the files of the site. */
export function checkListedAddresses(dir: string, content: Content, site: Places): void {
  for (const { address, file, offset } of addressesToList(content)) {
    const reason = `${address} has to be in ${addressesFile}, which keeps it for good; \`npm run check -- --fix\` adds it, and so does a publication`
    problem(file, offset, reason, linkRules['unlisted-address'])
  }
  if (!content.files.filter(({ path }) => path.endsWith('.yaml')).every(isWellRead)) return
  const declared = new Set(declaredIn(content).map(({ address }) => addressKey(address)))
  for (const [address, line] of content.listed) {
    if (declared.has(addressKey(address)) || isOn(site, address)) continue
    const list = fileAmong(content.files, join(dir, addressesFile))
    const reason = both`links to ${address} may be anywhere, and it leads nowhere any more; ${howToLand(address, content)}`
    problem(list, { line, column: 1 }, reason, linkRules['lost-address'])
  }
}

/** The shortcuts, former addresses and public coverages that `ADDRESSES` does not list yet: of a policy and its company, or of all that is published. Those of a file in which one is wrong are left out. */
export function addressesToList(content: Content, policy?: string): Declared[] {
  const names = policy === undefined ? publicNames(content) : new Set([policy, policy.split('/')[0]])
  const listed = new Set([...content.listed.keys()].map(addressKey))
  const isWrong = ({ ruleId }: { ruleId?: string }) =>
    ruleId === linkRules.shortcut.id || ruleId === linkRules['former-address'].id
  return declaredIn(content).filter(
    ({ name, address, file }) => names.has(name) && !listed.has(addressKey(address)) && !file.messages.some(isWrong),
  )
}

/** The names of companies and policies of which anyone could read a version. */
function publicNames({ policies, record }: Content): Set<string> {
  const versions = [...policies.values()].flat().filter(({ isDraft }) => !isDraft)
  const withdrawn = record.withdrawals.filter(({ wasPublic }) => wasPublic)
  return new Set([...versions, ...withdrawn].flatMap(({ company, policy }) => [company, `${company}/${policy}`]))
}

function declaredIn(content: Content): Declared[] {
  const shortcuts = [...content.companies].flatMap(([name, { file, shortcuts: own }]) =>
    file ? [...own].map(([one, { offset }]) => ({ name, address: urls.shortcut(name, one), file, offset })) : [],
  )
  const former = movedIn(content).flatMap(({ name, file, addresses }) =>
    addresses.map(({ text, offset }) => ({ name, address: text, file, offset })),
  )
  const coverages = [...content.facts].flatMap(([name, { file, coverage }]) => {
    const [company = '', policy = ''] = name.split('/')
    return coverage?.text === 'public'
      ? [{ name, address: urls.coverage(company, policy), file, offset: coverage.offset }]
      : []
  })
  return [...shortcuts, ...former, ...coverages]
}

function howToLand(address: string, { companies }: Content): Said {
  const [, policy] = /^\/([^/]+\/[^/]+)\/coverage\/$/.exec(address) ?? []
  if (policy !== undefined) return `write \`coverage: public\` in ${policy}/policy.yaml again`
  const [, company = '', name = ''] = /^\/([^/]+)\/([^/]+)\/$/.exec(address) ?? []
  const again =
    companies.has(company) && isPolicyName(name)
      ? both`${[`write \`${name}: policy#section\` below \`shortcuts:\``, `put \`${name}\` back below \`shortcuts\``]} in ${company}/company.yaml${[' again', '']}, or with another section, or `
      : ''
  return both`${again}add it to \`formerAddresses\` in the ${['company.yaml or policy.yaml of', 'facts about']} what is there instead`
}
