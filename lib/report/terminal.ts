import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { formatDate } from '../dates'
import type { Finding, Report, Waived } from './report'
import { plural, sumUp } from './sum'

/** How to write for a terminal. */
export interface TerminalOptions {
  isColored: boolean
  /** Leaves out warnings, which the sum still counts. */
  isQuiet: boolean
}

/** Writes a report for a terminal: its findings by file, one a line, then what is waived, then a sum in plain words. */
export function formatTerminal(report: Report, { isColored, isQuiet }: TerminalOptions): string {
  const rows = reporter(filesOf(report.findings), { color: isColored, silent: isQuiet }).split('\n')
  // The reporter's own sum and the line before it.
  const findings = rows.slice(0, -2).join('\n')
  const waived = report.waived.map(formatWaived).join('\n')
  return [findings, waived, formatSum(report)].filter((part) => part !== '').join('\n\n')
}

/** The files that have findings, with these as their messages. */
function filesOf(findings: Finding[]): VFile[] {
  const files = new Map<string, VFile>()
  for (const finding of findings) {
    const { path, line, column = 1, severity } = finding
    const file = files.get(path) ?? new VFile({ path })
    const message = file.message(formatReason(finding), { place: line === undefined ? undefined : { line, column } })
    message.fatal = severity === 'error'
    files.set(path, file)
  }
  return [...files.values()]
}

/** The rule stands in the reason, as the reporter would align rules to the longest message. */
function formatReason({ message, sources, rule }: Finding): string {
  const asking = ` (${sources.join(', ')})`
  const isNamed = sources.length === 0 || message.endsWith(asking)
  return `${onOneLine(message)}${isNamed ? '' : asking}  ${rule}`
}

function formatWaived({ rule, policy, until, count, reason }: Waived): string {
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
