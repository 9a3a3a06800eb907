import { buildMatcher } from '@microsoft/jest-sarif/lib/build-matcher'
import fc from 'fast-check'
import type { Log } from 'sarif'
import { expect, test } from 'vitest'
import { messageOf, type Report } from '../../../../lib/check/report'
import { formatSarif } from '../../../../lib/cli/report/sarif'
import { findingOf, reportOf, reports } from './reports'

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

test('a result says what is wrong, how bad it is, and where', () => {
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

test('a result on a whole file has no region', () => {
  const run = runOf(reportOf({ findings: [{ ...complaint, line: undefined, column: undefined }] }))
  expect(run.results?.[0]?.locations?.[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: 'content/acme/privacy/draft.mdx', uriBaseId: '%SRCROOT%' },
  })
})

test('a path is written as a relative address', () => {
  const run = runOf(reportOf({ findings: [{ ...complaint, path: 'a:b/50% ü#1?.mdx' }] }))
  expect(run.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(
    'a%3Ab/50%25%20%C3%BC%231%3F.mdx',
  )
})

test('the tool lists the rules that findings name, with the articles that ask for them', () => {
  const findings = [complaint, findingOf({ rule: 'long-sentences' }), complaint]
  const { tool, results } = runOf(reportOf({ findings }))
  expect(tool.driver).toEqual({
    name: 'policy check',
    rules: [
      {
        id: 'long-sentences',
        shortDescription: { text: 'A sentence is short.' },
        help: { text: 'A sentence is short.\n\nAsked for by this site.' },
        defaultConfiguration: { level: 'warning' },
      },
      {
        id: 'complaint',
        shortDescription: { text: 'The policy names the right to complain.' },
        help: {
          text: 'The policy names the right to complain.\n\nAsked for by GDPR Art. 13(2)(d), GDPR Art. 14(2)(e).',
        },
        defaultConfiguration: { level: 'error' },
      },
    ],
  })
  expect(results?.map(({ ruleIndex }) => ruleIndex)).toEqual([1, 0, 1])
})

test('columns count as JavaScript counts', () => {
  expect(runOf(reportOf()).columnKind).toBe('utf16CodeUnits')
})

test('a log with a word that SARIF does not know is no SARIF', () => {
  const log: Log = JSON.parse(formatSarif(reportOf({ findings: [complaint] })))
  expect(log).toBeValidSarifLog()
  expect({ ...log, findings: [] }).not.toBeValidSarifLog()
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
