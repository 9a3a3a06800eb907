// Changes the content folder on the disk.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TakenBack } from '../../archive/withdrawals'
import { type Content, dayOf, type PolicyDocument } from '../../content/content'
import { policyName, textPath } from '../../content/names'
import { sealOf } from '../../content/seals'
import { inForce } from '../../content/status'
import { formatDate } from '../../languages/dates'
import { languageName } from '../../languages/tags'
import { fallingLinks } from '../../publishing/consequences'
import { finishWithdrawals, resumePublication, withdrawVersion } from '../../publishing/publication'
import { refuseWithdrawal, takenBack } from '../../publishing/release'
import { translatedIn } from '../../publishing/translating'
import { contentDir, publicSite } from '../../settings'
import { commitWith } from '../../system/git'
import { findNamed, readContent, whileLocked } from './named'
import type { Options } from './options'
import { confirms, reasonsFor } from './reasons'
import { inWords } from './translations'
import { checkAsOf, command, type Io, print, refuse, type Verb } from './verb'

/** Takes a published version back. */
export const withdraw: Verb = {
  about: 'takes a version back that never should have stood',
  help: `npm run policy -- withdraw company/policy/2025-05-04 --because "…"
npm run policy -- withdraw company/policy/2025-05-04 --language de --because "…"

Takes a version back. Its pages say from then on that it was withdrawn, when and why, and lead to the
version in force; its text is off the site, though git still has it. The text becomes the draft:
where there is a draft already, --discard throws that away. The record keeps its seal, with the
reason, one plain line that is public for good. It asks whether anyone could ever read the text, and
where nobody could (--never-public says so beforehand), the record alone keeps it.

Its translations go with it. With --language, that translation alone is taken back.

To correct a version, do not withdraw it: npm run policy help publish, and look for --replace.
With --yes it does not ask, for scripts, and takes the version for one that was public.`,
  takes: 'version',
  options: ['because', 'never-public', 'discard', 'yes', 'language'],
  async run(version, options, io) {
    await whileLocked((dir) => withdrawOnce(dir, version, options, io))
    return 0
  },
}

async function withdrawOnce(dir: string, version: string, options: Options, io: Io): Promise<void> {
  const [policy, updated] = split(version)
  const { language } = options
  resumePublication(dir, policy)
  if (finishWithdrawals(dir, policy).includes(textPath(policy, updated, language)))
    return print(io, report(policy, updated, language))
  const content = readContent()
  const { versions } = findNamed(content, policy)
  const among = language === undefined ? versions : translatedIn(content, policy, language).sealed
  const document = among.find((one) => one.updated === updated)
  const days = among.map((one) => one.updated)
  if (!document) return refuse(missing(content, policy, updated, days, language))
  const broken = refuseWithdrawal(content, document)
  if (broken.length > 0) return refuse(`${broken.join('\n')}\nFix that first: ${command('check', policy)}`)
  refuseDraft(policy, document, options)
  for (const one of content.translations.get(policy) ?? [])
    if (language === undefined && !one.isDraft && one.updated === updated) refuseDraft(policy, one, options)
  const reasons = await reasonsFor(updated, options, io)
  const taken = takenBack(content, document, reasons, { on: dayOf(content, document.company) })
  const links = fallingLinks(dir, content, document, taken, publicSite())
  const others = versions.filter((one) => one !== document)
  const current = inForce(others, dayOf(content, policy))
  print(io, describe(taken, current, links, options.discard))
  const question = `Withdraw the version of ${formatDate(updated)}${inWords(language)}? Type yes: `
  if (!options.yes && !(await confirms(question, 'In a script, add --yes.', io))) {
    return refuse('Nothing was withdrawn.')
  }
  withdrawVersion(dir, taken)
  print(io, report(policy, updated, language, document.seal))
}

function split(version: string): [string, string] {
  const at = version.lastIndexOf('/')
  return [version.slice(0, at), version.slice(at + 1)]
}

function missing({ record }: Content, policy: string, updated: string, days: string[], language?: string): string {
  const withdrawal = record.withdrawals.findLast(({ path }) => path === textPath(policy, updated, language))
  if (withdrawal)
    return `The version of ${updated}${inWords(language)} was withdrawn on ${withdrawal.on}: ${withdrawal.because}`
  return `${policy} has no version of ${updated}${inWords(language)}. ${days.length > 0 ? `There are ${days.join(', ')}.` : 'There is none.'}`
}

function refuseDraft(policy: string, { seal, language }: PolicyDocument, { discard }: Options): void {
  const path = join(contentDir(), textPath(policy, 'draft', language))
  if (discard || !existsSync(path) || sealOf(readFileSync(path)) === seal) return
  refuse(
    `The text would become the draft, and there is one: ${path}. Publish it, move it away, or add --discard, which throws it away for good.`,
  )
}

/** What happens when a version or a translation is taken back, after which another version is in force, and other links fall. */
function describe(
  { withdrawal, translations = [] }: TakenBack,
  current: PolicyDocument | undefined,
  links: string[],
  discards = false,
): string {
  const { updated, language } = withdrawal
  const others = translations.map((one) => languageName(one.withdrawal.language ?? ''))
  return [
    `The version of ${formatDate(updated)} of ${policyName(withdrawal)}${inWords(language)} leaves the site, and its text becomes the draft${discards ? ', in the place of the one that there is' : ''}.`,
    ...(others.length > 0 ? [`Its translations go with it: ${others.join(', ')}.`] : []),
    language !== undefined
      ? 'The version itself stays as it is.'
      : current
        ? `In force is then the version of ${formatDate(current.updated)}.`
        : 'It is the only version: the page of the policy will say that it was withdrawn.',
    ...(links.length > 0
      ? ['These links in use no longer lead to what they led to:', ...links.map((link) => `  ${link}`)]
      : []),
    '',
  ].join('\n')
}

/** What was done, and whether the text is still to be had, which is taken for certain where its seal is not known. */
function report(policy: string, updated: string, language?: string, seal?: string): string {
  const dir = contentDir()
  const isCommitted =
    seal === undefined ||
    commitWith(dir, textPath(policy, updated, language), (bytes) => sealOf(bytes) === seal) !== undefined
  const history = isCommitted
    ? '\nGit still has the text in its history. Where nobody may have it, that has to be rewritten as well.'
    : ''
  const again =
    language === undefined
      ? `${checkAsOf(policy, updated)}, then: npm run policy -- publish ${policy} --updated ${updated}`
      : command('publish', policy, language)
  return `Withdrew the version of ${updated}${inWords(language)}. Its text is now ${join(dir, textPath(policy, 'draft', language))}.${history}
To publish it in its place again, once it is right: ${again}
Now commit all that changed in ${dir}, and build the site: npm run build`
}
