import { styleText } from 'node:util'
import { type Finding, messageOf, type Report } from '../../check/report'
import { formatDate } from '../../languages/dates'
import { groupBy } from '../../system/group-by'

/** How to write for a terminal. */
export interface TerminalOptions {
  isColored: boolean
  /** Leaves out all but errors and what failed, which the sum still counts. */
  isQuiet: boolean
}

/** How many warnings are shown at most: nobody reads more of them in one go. */
const most = 1000

/** Writes a report for a terminal: its findings by file, one a line, then what is waived, then a sum in plain words. */
export function formatTerminal(report: Report, { isColored, isQuiet }: TerminalOptions): string {
  const warnings = isQuiet ? [] : report.findings.filter(({ severity }) => severity === 'warning')
  const first = new Set(warnings.slice(0, most))
  const shown = report.findings.filter((finding) => finding.severity === 'error' || first.has(finding))
  const left = warnings.length - first.size
  const more =
    left > 0
      ? `And ${plural(left, 'more warning')}: name a policy to see those of one, or write --format json to see all.`
      : ''
  const waived = report.waived.map(formatWaived).join('\n')
  return [formatFindings(shown, isColored), more, waived, formatSum(report)].filter((part) => part !== '').join('\n\n')
}

const colors = { error: 'red', warning: 'yellow' } as const

/** The findings by file, one a line, in columns. */
function formatFindings(findings: Finding[], isColored: boolean): string {
  const widthOf = (textOf: (finding: Finding) => string) =>
    findings.reduce((most, finding) => Math.max(most, textOf(finding).length), 0)
  const widths = { place: widthOf(placeOf), severity: widthOf(({ severity }) => severity) }
  const files = [...groupBy(findings, ({ path }) => path)].map(([path, own]) => {
    const worst = own.some(({ severity }) => severity === 'error') ? 'error' : 'warning'
    const rows = own.map((finding) => {
      const { severity, rule } = finding
      const label = paint(severity, colors[severity], isColored) + ' '.repeat(widths.severity - severity.length)
      return `${placeOf(finding).padEnd(widths.place)} ${label} ${onOneLine(messageOf(finding))}  ${rule}`
    })
    return [paint(path, ['underline', colors[worst]], isColored), ...rows].join('\n')
  })
  return files.join('\n\n')
}

/** Words as they look on a terminal, which the caller knows. */
export function paint(words: string, format: Parameters<typeof styleText>[0], isColored: boolean): string {
  return isColored ? styleText(format, words, { validateStream: false }) : words
}

function placeOf({ line, column = 1 }: Finding): string {
  return line === undefined ? '' : `${line}:${column}`
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
