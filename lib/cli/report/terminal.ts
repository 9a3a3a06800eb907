import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { type Finding, messageOf, type Report } from '../../check/report'
import { formatDate } from '../../languages/dates'

/** How to write for a terminal. */
export interface TerminalOptions {
  isColored: boolean
  /** Leaves out all but errors and what failed, which the sum still counts. */
  isQuiet: boolean
}

/** Writes a report for a terminal: its findings by file, one a line, then what is waived, then a sum in plain words. */
export function formatTerminal(report: Report, { isColored, isQuiet }: TerminalOptions): string {
  const { shown, left } = select(report.findings)
  const rows = reporter(filesOf(shown), { color: isColored, silent: isQuiet }).split('\n')
  // The reporter's own sum and the line before it.
  const findings = rows
    .slice(0, -2)
    .join('\n')
    .replaceAll(mark, (_, index) => formatReason(shown[Number(index)]))
  const waived = report.waived.map(formatWaived).join('\n')
  const more =
    left > 0 && !isQuiet
      ? `And ${plural(left, 'more warning')}: name a policy to see those of one, or write --format json to see all.`
      : ''
  return [findings, more, waived, formatSum(report)].filter((part) => part !== '').join('\n\n')
}

/** How many warnings are shown at most: nobody reads more of them in one go. */
const most = 1000

/** All errors, and the first warnings. `left` is how many warnings are left out. */
function select(findings: Finding[]): { shown: Finding[]; left: number } {
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  const first = new Set(warnings.slice(0, most))
  const shown = findings.filter((finding) => finding.severity === 'error' || first.has(finding))
  return { shown, left: warnings.length - first.size }
}

const mark = /\{(\d{9})\}/g

/**
 * The files that have findings, with a mark for each as its message: the reporter measures what it
 * is given, which takes longer than the check, and sorts by it.
 */
function filesOf(findings: Finding[]): VFile[] {
  const files = new Map<string, VFile>()
  for (const [index, { path, line, column = 1, severity }] of findings.entries()) {
    const file = files.get(path) ?? new VFile({ path })
    const place = line === undefined ? undefined : { line, column }
    const message = file.message(`{${String(index).padStart(9, '0')}}`, { place })
    message.fatal = severity === 'error'
    files.set(path, file)
  }
  return [...files.values()]
}

/** The rule stands in the reason, as the reporter would align rules to the longest message. */
function formatReason(finding: Finding | undefined): string {
  if (!finding) return ''
  return `${onOneLine(messageOf(finding))}  ${finding.rule}`
}

function formatWaived({ rule, policy, until, count, reason }: Report['waived'][number]): string {
  return `Waived: ${rule} in ${policy} until ${formatDate(until)}, ${plural(count, 'finding')}: ${onOneLine(reason)}`
}

function formatSum(report: Report): string {
  const { files, errors, warnings } = sumUp(report)
  const within = `in ${plural(files, 'file')}.`
  if (errors + warnings === 0) return `All is well ${within}`
  return `${plural(errors, 'error')}, ${plural(warnings, 'warning')} ${within}`
}

function onOneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ')
}

/** Counts the files and the findings of a report, and as `waived` those that are held back. */
export function sumUp({ files, findings, waived }: Report) {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return {
    files,
    errors,
    warnings: findings.length - errors,
    waived: waived.reduce((sum, { count }) => sum + count, 0),
  }
}

/** A number of things in words, such as `no errors`, `1 error` or `2 errors`. */
export function plural(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`
}
