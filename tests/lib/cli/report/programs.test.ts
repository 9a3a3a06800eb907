import { buildMatcher } from '@microsoft/jest-sarif/lib/build-matcher'
import fc from 'fast-check'
import type { Log } from 'sarif'
import { expect, test } from 'vitest'
import { type Finding, messageOf, type Report } from '../../../../lib/check/report'
import { formatGithub, formatJson, formatSarif } from '../../../../lib/cli/report/programs'
import { findRule } from '../../../../lib/rules/rules'
import { findingOf, reportOf, reports, waivedOf } from './reports'

declare module 'vitest' {
  interface Matchers<T> {
    toBeValidSarifLog(): T
  }
}

// The entrance of the package extends an `expect` that is global, which that of Vitest is not.
expect.extend({ toBeValidSarifLog: buildMatcher() })

function runOf(report: Report) {
  const log: Log = JSON.parse(formatSarif(report))
  const [run] = log.runs
  if (!run) throw new Error('The log has no run.')
  return run
}

const complaint = findingOf({ rule: 'complaint', severity: 'error', message: 'wrong; write right' })

test('a result of SARIF says what is wrong, how bad it is, and where', () => {
  const place = { line: 3, column: 5, endLine: 4, endColumn: 9 }
  expect(runOf(reportOf({ findings: [{ ...complaint, ...place }] })).results).toEqual([
    {
      ruleId: 'complaint',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'wrong; write right' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'content/acme/privacy/draft.mdx', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 5, endLine: 4, endColumn: 9 },
          },
        },
      ],
    },
  ])
})

test('a result of SARIF on a whole file has no region', () => {
  const run = runOf(reportOf({ findings: [{ ...complaint, line: undefined, column: undefined }] }))
  expect(run.results?.[0]?.locations?.[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: 'content/acme/privacy/draft.mdx', uriBaseId: '%SRCROOT%' },
  })
})

test('SARIF has a path as a relative address', () => {
  const run = runOf(reportOf({ findings: [{ ...complaint, path: 'a:b/50% ü#1?.mdx' }] }))
  expect(run.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(
    'a%3Ab/50%25%20%C3%BC%231%3F.mdx',
  )
})

test('SARIF lists the rules that findings name, with the articles that ask for them', () => {
  const findings = [complaint, findingOf({ rule: 'slip' }), complaint]
  const { tool, results } = runOf(reportOf({ findings }))
  const [slip, complaints] = ['slip', 'complaint'].map((id) => findRule(id)?.says)
  expect(tool.driver).toEqual({
    name: 'policy check',
    rules: [
      {
        id: 'slip',
        shortDescription: { text: slip },
        help: { text: `${slip}\n\nAsked for by this site.` },
        defaultConfiguration: { level: 'error' },
      },
      {
        id: 'complaint',
        shortDescription: { text: complaints },
        help: { text: expect.stringContaining(`${complaints}\n\nAsked for by GDPR Art. 13(2)(d)`) },
        defaultConfiguration: { level: 'warning' },
      },
    ],
  })
  expect(results?.map(({ ruleIndex }) => ruleIndex)).toEqual([1, 0, 1])
})

test('the columns of SARIF count as JavaScript counts', () => {
  expect(runOf(reportOf()).columnKind).toBe('utf16CodeUnits')
})

test('any report is SARIF that loses no text and no path, and names the right rules', () => {
  fc.assert(
    fc.property(reports, (report) => {
      const log: Log = JSON.parse(formatSarif(report))
      expect(log).toBeValidSarifLog()
      const { tool, results } = runOf(report)
      const read = results?.map(({ message, ruleIndex = -1, locations }) => ({
        message: message.text,
        rule: tool.driver.rules?.[ruleIndex]?.id,
        path: decodeURIComponent(locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ''),
      }))
      expect(read).toEqual(
        report.findings.map((finding) => ({ message: messageOf(finding), rule: finding.rule, path: finding.path })),
      )
    }),
  )
})

test('JSON is written for people, too', () => {
  expect(formatJson(reportOf())).toMatch(/^{\n {2}"findings": \[\],\n {2}"waived": \[\],\n {2}"sum": {\n/)
})

test('any report as JSON parses back to the same, and is counted', () => {
  fc.assert(
    fc.property(reports, (report) => {
      const { files, findings, waived } = report
      const [errors = 0, warnings = 0] = ['error', 'warning'].map(
        (severity) => findings.filter((finding) => finding.severity === severity).length,
      )
      const sum = { files, errors, warnings, waived: waived.reduce((sum, { count }) => sum + count, 0) }
      expect(JSON.parse(formatJson(report))).toEqual({ findings, waived, sum })
    }),
  )
})

function commandOf(parts: Partial<Finding>): string {
  return formatGithub(reportOf({ findings: [findingOf({ message: 'wrong; write right', ...parts })] }))
}

test('for GitHub, each finding is a command on its own line', () => {
  const findings = [findingOf({ message: 'one' }), findingOf({ message: 'two', severity: 'error', rule: 'complaint' })]
  expect(formatGithub(reportOf({ findings, waived: [waivedOf()] }))).toBe(
    `::warning file=content/acme/privacy/draft.mdx,line=3,col=1,title=vague-words::one
::error file=content/acme/privacy/draft.mdx,line=3,col=1,title=complaint::two`,
  )
})

test.each([
  ['within one line has its columns', { endColumn: 9 }, ',line=3,col=1,endColumn=9'],
  ['that says so, too', { endLine: 3, endColumn: 9 }, ',line=3,endLine=3,col=1,endColumn=9'],
  ['over several lines has none', { endLine: 4, endColumn: 9 }, ',line=3,endLine=4'],
  ['on a whole file has no place', { line: undefined, column: undefined }, ''],
])('a command on a finding %s', (_, place, said) => {
  expect(commandOf(place)).toContain(`file=content/acme/privacy/draft.mdx${said},title=`)
})

/** Reads a command as the runner of GitHub Actions does. */
function readCommand(line: string) {
  const [, severity, properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/s.exec(line) ?? []
  const pairs = properties.split(',').map((pair) => pair.split('='))
  const { file, title } = Object.fromEntries(pairs.map(([name, value = '']) => [name, decode(value)]))
  return { severity, path: file, rule: title, message: decode(data) }
}

function decode(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}

test('any finding is one command of one line that reads back to the same', () => {
  fc.assert(
    fc.property(reports, (report) => {
      const output = formatGithub(report)
      const lines = output === '' ? [] : output.split(/\r\n|\r|\n/)
      expect(lines.map(readCommand)).toEqual(
        report.findings.map((finding) => {
          const { severity, path, rule } = finding
          return { severity, path, rule, message: messageOf(finding) }
        }),
      )
    }),
  )
})
