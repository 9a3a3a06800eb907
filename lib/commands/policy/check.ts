// Prints what is wrong, and ends the process when that stops a build.
import { filesAbout } from '../../check/content'
import { explain } from '../../check/explain'
import { reportOf } from '../../check/findings'
import { contentDir } from '../../environment'
import { formatGithub } from '../../report/github'
import { formatJson } from '../../report/json'
import type { Report } from '../../report/report'
import { formatSarif } from '../../report/sarif'
import { formatTerminal } from '../../report/terminal'
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

Checks every policy and draft, or one with all that it stands on, and says what is wrong, at
which line and column, and what to write instead. Errors stop a build; warnings are for counsel to
weigh. --quiet shows errors only. --format writes json, sarif or github, for other programs.
--explain prints a rule by its id, or what an article such as gdpr-13-2-d asks for.`,
  isForAll: true,
  options: { quiet: 'boolean', format: 'string', explain: 'string' },
  async run(name, { quiet: isQuiet, format, explain: id }) {
    if (typeof id === 'string') return console.log(explain(id))
    const write = formatOf(format, isQuiet === true)
    const content = await readContent()
    if (name !== '') findNamed(content, name)
    const files = name === '' ? content.files : filesAbout(content, contentDir(), name)
    console.log(write(reportOf(content, files)))
    if (files.some(hasErrors)) process.exitCode = 1
  },
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
