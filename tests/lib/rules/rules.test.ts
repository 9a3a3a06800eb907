import { describe, expect, test } from 'vitest'
import { disclosures } from '../../../lib/laws/disclosures'
import { findRule, rules } from '../../../lib/rules/rules'
import { textRules } from '../../../lib/rules/text-rules'
import { check, placeOf } from './examples'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { bad, good, severity }) => {
  test.each(bad.map((example, index) => [index + 1, example] as const))(
    'is found where its example %i of what is wrong has the mark',
    async (_, example) => {
      const { findings, mark } = await check(example)
      const own = findings.filter(({ rule }) => rule === id)
      expect(own.map(placeOf)).toContain(mark)
      expect(new Set(own.map((finding) => finding.severity))).toEqual(new Set([severity]))
    },
  )

  test.each(good.map((example, index) => [index + 1, example] as const))(
    'is not found in its example %i of what is right',
    async (_, example) => {
      const { findings } = await check(example)
      expect(findings.filter(({ rule }) => rule === id)).toEqual([])
    },
  )
})

test('every rule has an id of its own, a sentence, and examples of both kinds', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  for (const { id, says, bad, good } of rules) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(says).toMatch(/^[A-Z].*\.$/)
    expect(bad.length).toBeGreaterThan(0)
    expect(good.length).toBeGreaterThan(0)
  }
  expect(rules.flatMap(({ bad }) => bad).length).toBeGreaterThanOrEqual(120)
  expect(textRules.flatMap(({ bad }) => bad).length).toBeGreaterThanOrEqual(60)
})

test('a rule is found by its id', () => {
  expect(findRule('complaint')?.severity).toBe('warning')
  expect(findRule('complain')).toBeUndefined()
})

test('each disclosure that a text makes has a rule, and those of the site have none', () => {
  for (const { id, madeBy } of disclosures) expect(findRule(id) === undefined).toBe(madeBy !== undefined)
})
