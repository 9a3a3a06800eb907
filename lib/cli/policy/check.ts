// Formats drafts, and adds to the list of addresses, on the disk.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { type Report, reportOf } from '../../check/report'
import { addressesFile } from '../../content/addresses'
import { type Content, filesAbout, type PolicyDocument, policiesOf } from '../../content/content'
import { readText } from '../../content/read'
import { sealOf, sealsFile } from '../../content/seals'
import { meantAddress, surroundingsOf } from '../../landing/links'
import { addressesToList } from '../../landing/listed-addresses'
import { listAddresses } from '../../publishing/publication'
import { contentDir } from '../../settings'
import { brokenAt } from '../../source/source'
import { readIfThere, replaceFile } from '../../system/files'
import { describeReach } from '../../system/git'
import { hasErrors } from '../../text/problem'
import { fixText } from '../../writing/fixes'
import { formatText } from '../../writing/format'
import { explain } from '../explain'
import { formats } from '../report/programs'
import { formatTerminal } from '../report/terminal'
import { findNamed, readAsOf, readContent, whileLocked } from './named'
import { type Io, isColored, print, printError, refuse, type Verb } from './verb'

/** Reports what is wrong with all policies and drafts, or with one. */
export const check: Verb = {
  about: 'says what is wrong, and where',
  help: `npm run policy check
npm run policy check company/policy
npm run policy -- check --quiet
npm run policy -- check --format json
npm run policy -- check --explain vague-words
npm run policy -- check --fix
npm run policy -- check --site out
npm run policy -- check company/policy --updated 2021-03-04

Checks every policy and draft, or one with all that it stands on, and says what is wrong, at
which line and column, and what to write instead. Errors stop a build; warnings are for counsel to
weigh. --quiet shows errors only. --format writes json, sarif or github, for other programs.
--explain prints a rule by its id, or what an article such as gdpr-13-2-d asks for. --fix puts
right in drafts what takes no person, such as anchors in the manner of other programs, levels and
emphasis of headings, HTML that Markdown can say, characters that cannot be seen and Windows line
ends, and says what; writes those without errors in one style, without changing a word; and adds to
${addressesFile} the shortcuts and former addresses of what is published. --site tests the pages of
a built site instead, in the folder that it names, for what laws and stores ask of their form; of
the formats it writes json. --updated judges the draft of a policy as the version of a day in the
past, as publish --updated and --replace do.`,
  isForAll: true,
  options: ['quiet', 'format', 'explain', 'fix', 'site', 'updated'],
  apart: [
    ['site', 'fix'],
    ['site', 'updated'],
    ['explain', 'fix'],
  ],
  async run(name, options, io) {
    const { quiet: isQuiet = false, format, explain: id, fix, site, updated } = options
    if (id !== undefined) {
      print(io, explain(id))
      return 0
    }
    if (site !== undefined) {
      // What reads pages takes a while to load, and content has no need of it.
      const { checkSite } = await import('./check-site')
      return checkSite(site, name, options, io)
    }
    const write = formatOf(format, isQuiet, io)
    if (fix) await whileLocked((dir) => fixContent(dir, name, io))
    const content = updated === undefined ? readContent() : readAsOf(name, updated)
    if (name !== '') findNamed(content, name)
    const files = name === '' ? content.files : filesAbout(content, contentDir(), name)
    print(io, write(reportOf(content, files)))
    // That a clone is not whole is among the findings.
    const forgotten =
      isQuiet || content.reach?.kind === 'shallow' ? undefined : describeReach(content.reach, contentDir())
    if (forgotten !== undefined) printError(io, `Note: ${forgotten}.`)
    return files.some(hasErrors) ? 1 : 0
  },
}

/** Writes drafts in one style, and lists addresses. Nothing else is ever written. */
async function fixContent(dir: string, name: string, io: Io): Promise<void> {
  const content = readContent()
  fixDrafts(content, name, io)
  fixRecord(dir, io)
  const addresses = addressesToList(content).map(({ address }) => address)
  listAddresses(dir, addresses)
  for (const address of addresses) printError(io, `${join(dir, addressesFile)}: ${address} added.`)
}

function fixDrafts(content: Content, name: string, io: Io): void {
  const policies = name === '' ? policiesOf(content) : [findNamed(content, name)]
  for (const { name: own, draft } of policies) {
    const translations = (content.translations.get(own) ?? []).filter(({ isDraft }) => isDraft)
    for (const one of [...(draft ? [draft] : []), ...translations])
      printError(io, `${one.file.path}: ${fixDraft(one, content)}`)
  }
}

/** Fixes a draft, and formats it where no error is left. Returns in words what was done. */
function fixDraft(draft: PolicyDocument, content: Content): string {
  const { file, seal, company, front, renames } = draft
  const bytes = readFileSync(file.path)
  if (sealOf(bytes) !== seal) return 'left as it is, since it was changed while it was checked; run the command again.'
  if (brokenAt(bytes) !== undefined) return 'left as it is, since it is not UTF-8.'
  const written = bytes.toString('utf8')
  const around = surroundingsOf(content, company)
  const addressOf = (url: string) => meantAddress(url, around)
  const context = { title: front?.values.title?.text, addressOf, renames }
  const { source, fixed } = fixText(written.replace(/^\uFEFF/, ''), context)
  const isSound = readText(new VFile({ path: file.path, value: source }))?.isSound ?? false
  const formatted = isSound ? formatText(source) : source
  if (formatted !== undefined && formatted !== written) replaceFile(file.path, formatted)
  else if (fixed.length > 0) replaceFile(file.path, source)
  const style = isSound
    ? styleOf(formatted, source)
    : 'left as it is beyond that, since its text has errors; fix them first.'
  if (fixed.length > 0) return `${fixed.join(', ')}; ${style}`
  return isSound ? style : 'left as it is, since its text has errors; fix them first.'
}

function styleOf(formatted: string | undefined, source: string): string {
  if (formatted === undefined) return 'left as it is, since it has what the style cannot write.'
  return formatted === source ? 'formatted already.' : 'formatted.'
}

/** Takes away the line ends and the mark with which git on Windows, or an editor there, may have written the record. */
function fixRecord(dir: string, io: Io): void {
  for (const path of [join(dir, sealsFile), join(dir, addressesFile)]) {
    const written = readIfThere(path)
    if (!/\r\n|^\uFEFF/.test(written)) continue
    replaceFile(path, written.replaceAll('\r\n', '\n').replace(/^\uFEFF/, ''))
    printError(io, `${path}: written without Windows line ends, and without a mark at its start.`)
  }
}

function formatOf(name: string | undefined, isQuiet: boolean, io: Io): (report: Report) => string {
  if (name === undefined) return (report) => formatTerminal(report, { isColored: isColored(io.stdout), isQuiet })
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined
  if (!format) return refuse(`There is no format ${name}. There are ${Object.keys(formats).join(', ')}.`)
  return (report) =>
    format(isQuiet ? { ...report, findings: report.findings.filter(({ severity }) => severity === 'error') } : report)
}
