import { type Finding, messageOf, type Report } from '../../check/report'

/** Writes the findings of a report as workflow commands, one a line, which GitHub Actions shows beside the lines that they concern. */
export function formatGithub({ findings }: Report): string {
  return findings.map(formatCommand).join('\n')
}

function formatCommand(finding: Finding): string {
  const { path, line, endLine, severity, rule } = finding
  const properties = Object.entries({ file: path, line, endLine, ...columnsOf(finding), title: rule })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${severity} ${properties.join(',')}::${escapeData(messageOf(finding))}`
}

/** GitHub knows columns only within one line. */
function columnsOf({ line, column, endLine = line, endColumn }: Finding): { col?: number; endColumn?: number } {
  return endLine === line ? { col: column, endColumn } : {}
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
