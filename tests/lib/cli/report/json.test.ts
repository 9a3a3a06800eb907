import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatJson } from '../../../../lib/cli/report/json'
import { sumUp } from '../../../../lib/cli/report/sum'
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

test('any report parses back to the same', () => {
  fc.assert(
    fc.property(reports, (report) => {
      const { findings, waived } = report
      expect(JSON.parse(formatJson(report))).toEqual({ findings, waived, sum: sumUp(report) })
    }),
  )
})
