// Prints what is wrong, ends the process when that stops a build, and formats drafts on the disk.
import { readFileSync } from 'node:fs'
import { type Content, filesAbout, policiesOf } from '../../check/checked'
import type { PolicyDocument } from '../../check/document'
import { explain } from '../../check/explain'
import { reportOf } from '../../check/findings'
import { contentDir } from '../../environment'
import { replaceFile } from '../../files'
import { formatGithub } from '../../report/github'
import { formatJson } from '../../report/json'
import type { Report } from '../../report/report'
import { formatSarif } from '../../report/sarif'
import { formatTerminal } from '../../report/terminal'
import { sealOf } from '../../seals'
import { formatText } from '../../text/format'
import { hasErrors } from '../../text/problem'
import { fail, isColored } from '../run'
import { findNamed, readContent } from './named'
import type { Verb } from './verb'

const formats: Record<string, (report: Report) => string> = {
  json: formatJson,
  sarif: formatSarif,
  github: formatGithub,
}

/** Says what is wrong with all policies and drafts, or with one. */
export const check: Verb = {
  about: 'says what is wrong, and where',
  help: `npm run policy check
npm run policy check company/policy
npm run policy -- check --quiet
npm run policy -- check --format json
npm run policy -- check --explain vague-words
npm run policy -- check --fix
npm run policy -- check --site out

Checks every policy and draft, or one with all that it stands on, and says what is wrong, at
which line and column, and what to write instead. Errors stop a build; warnings are for counsel to
weigh. --quiet shows errors only. --format writes json, sarif or github, for other programs.
--explain prints a rule by its id, or what an article such as gdpr-13-2-d asks for. --fix writes
the drafts that have no errors in one style, without changing a word. --site tests the pages of a
built site instead, in the folder that it names, for what laws and stores ask of their form; of
the formats it writes json.`,
  isForAll: true,
  options: { quiet: 'boolean', format: 'string', explain: 'string', fix: 'boolean', site: 'string' },
  async run(name, options) {
    const { quiet: isQuiet, format, explain: id, fix, site } = options
    if (typeof id === 'string') return console.log(explain(id))
    if (typeof site === 'string') {
      // What reads pages takes a while to load, and content has no need of it.
      const { checkSite } = await import('./check-site')
      return checkSite(site, name, options)
    }
    const write = formatOf(format, isQuiet === true)
    if (fix) formatDrafts(await readContent(), name)
    const content = await readContent()
    if (name !== '') findNamed(content, name)
    const files = name === '' ? content.files : filesAbout(content, contentDir(), name)
    console.log(write(reportOf(content, files)))
    if (files.some(hasErrors)) process.exitCode = 1
  },
}

/** Writes drafts in one style. Nothing but drafts is ever written. */
function formatDrafts(content: Content, name: string): void {
  const policies = name === '' ? policiesOf(content) : [findNamed(content, name)]
  for (const { draft } of policies) if (draft) console.error(`${draft.file.path}: ${formatDraft(draft)}`)
}

function formatDraft({ file, seal, compile }: PolicyDocument): string {
  if (!compile) return 'left as it is, since its text has errors; mend them first.'
  const bytes = readFileSync(file.path)
  if (sealOf(bytes) !== seal) return 'left as it is, since it was changed while it was checked; run the command again.'
  const formatted = formatText(bytes.toString('utf8'))
  if (formatted === undefined) return 'left as it is, since it has what the style cannot write.'
  if (formatted === bytes.toString('utf8')) return 'formatted already.'
  replaceFile(file.path, formatted)
  return 'formatted.'
}

function formatOf(name: string | boolean | undefined, isQuiet: boolean): (report: Report) => string {
  if (typeof name !== 'string') return (report) => formatTerminal(report, { isColored: isColored(), isQuiet })
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined
  if (!format) return fail(`There is no format ${name}. There are ${Object.keys(formats).join(', ')}.`)
  return (report) => format(isQuiet ? { ...report, findings: report.findings.filter(isError) } : report)
}

function isError({ severity }: Report['findings'][number]): boolean {
  return severity === 'error'
}
