import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatJson } from '../../../../lib/cli/report/json'
import { findingOf, reportOf, reports, waivedOf } from './reports'

test('a report is its findings, what is waived, and their sum', () => {
  expect(
    formatJson(reportOf({ findings: [findingOf({ sources: ['GDPR Art. 13(2)(a)'] })], waived: [waivedOf()] })),
  ).toBe(`{
  "findings": [
    {
      "path": "content/acme/privacy/draft.mdx",
      "line": 3,
      "column": 1,
      "severity": "warning",
      "message": "“as needed” is vague; write how long",
      "rule": "vague-words",
      "sources": [
        "GDPR Art. 13(2)(a)"
      ]
    }
  ],
  "waived": [
    {
      "path": "content/acme/privacy/policy.yaml",
      "policy": "acme/privacy",
      "rule": "vague-words",
      "reason": "counsel rewrites it",
      "until": "2027-01-31",
      "count": 5
    }
  ],
  "sum": {
    "files": 9,
    "errors": 0,
    "warnings": 1,
    "waived": 5
  }
}`)
})

test('any report parses back to the same, and is counted', () => {
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
