import type { Location, Log, ReportingDescriptor, Result } from 'sarif'
import { type Finding, messageOf, type Report, type ReportRule } from '../../check/report'

/** Writes the findings of a report, and the rules that they name, as SARIF 2.1.0 for code scanning. */
export function formatSarif({ findings, rules }: Report): string {
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

function formatRule({ id, severity, says, sources }: ReportRule): ReportingDescriptor {
  const asking = sources.length > 0 ? sources.join(', ') : 'this site'
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
