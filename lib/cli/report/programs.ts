import type { Location, Log, ReportingDescriptor, Result } from 'sarif'
import { type Finding, messageOf, type Report } from '../../check/report'
import { cite } from '../../laws/laws'
import type { Rule } from '../../rules/rule'
import { rules } from '../../rules/rules'
import { sumUp } from './terminal'

/** The formats of reports for other programs. */
export const formats: Record<string, (report: Report) => string> = {
  json: formatJson,
  sarif: formatSarif,
  github: formatGithub,
}

/** Writes the findings of a report, and the rules that they break, as SARIF 2.1.0 for code scanning. */
export function formatSarif({ findings }: Report): string {
  const broken = new Set(findings.map(({ rule }) => rule))
  const named = rules.filter(({ id }) => broken.has(id))
  const indexes = new Map(named.map(({ id }, index) => [id, index]))
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'policy check', rules: named.map(formatRule) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => formatResult(finding, indexes.get(finding.rule))),
      },
    ],
  }
  return JSON.stringify(log, null, 2)
}

function formatRule({ id, severity, says, citations = [] }: Rule): ReportingDescriptor {
  const asking = citations.map(cite).join(', ') || 'this site'
  return {
    id,
    shortDescription: { text: says },
    help: { text: `${says}\n\nAsked for by ${asking}.` },
    defaultConfiguration: { level: severity },
  }
}

function formatResult(finding: Finding, ruleIndex: number | undefined): Result {
  const { rule, severity } = finding
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: messageOf(finding) },
    locations: [locate(finding)],
  }
}

function locate({ path, line, column, endLine, endColumn }: Finding): Location {
  const uri = path.split('/').map(encodeURIComponent).join('/')
  const region = line === undefined ? undefined : { startLine: line, startColumn: column, endLine, endColumn }
  return { physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region } }
}

/** Writes a report as JSON for programs: `findings`, `waived`, and their `sum`. */
export function formatJson(report: Report): string {
  const { findings, waived } = report
  const told = findings.map((finding) => ({ ...finding, onDesk: undefined }))
  return JSON.stringify({ findings: told, waived, sum: sumUp(report) }, null, 2)
}

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
