import { expect, test } from 'vitest'
import { sumUp } from '../../../../lib/cli/report/sum'
import { findingOf, reportOf, waivedOf } from './reports'

test('errors, warnings and the findings that are held back are counted', () => {
  const findings = [findingOf(), findingOf({ severity: 'error' }), findingOf({ line: 4 })]
  const waived = [waivedOf({ count: 5 }), waivedOf({ rule: 'long-sentences', count: 2 })]
  expect(sumUp(reportOf({ findings, waived }))).toEqual({ files: 9, errors: 1, warnings: 2, waived: 7 })
})

test('a report with nothing found sums up to nothing', () => {
  expect(sumUp(reportOf())).toEqual({ files: 9, errors: 0, warnings: 0, waived: 0 })
})
