import { expect, test } from 'vitest'
import { explain } from '../../../lib/cli/explain'
import { disclosures } from '../../../lib/laws/disclosures'
import { citationId } from '../../../lib/laws/laws'
import { rules } from '../../../lib/rules/rules'

test('a rule is explained with its source, how well that is known, and examples', () => {
  expect(explain('vague-words')).toBe(`vague-words
A policy says what is done, without may, might, some, often or possible.
A warning, for counsel to weigh. It can be waived.

Asked for by
  WP260 par. 12-13 (Guidelines on transparency under the GDPR, WP260 rev.01). The article was read as others quote it.
  11 CCR 7003(a) (California Consumer Privacy Act regulations, 11 CCR). The text of the article was read in full.

Not so
  We may share some data.

But so
  We share your name with our bank.`)
  expect(explain('waiver')).toContain('A warning, for counsel to weigh.\n\n')
  expect(explain('placeholder')).toContain('An error: it stops a build.\n\nAsked for by this site.')
})

test('an article is explained by all that it asks for', () => {
  expect(explain('gdpr-13-2-d')).toMatch(
    /^complaint\n[\s\S]*GDPR Art\. 13\(2\)\(d\) \(General Data[\s\S]*complaint: data/,
  )
  expect(explain('gdpr-13-2-b').match(/^right-[a-z]+$/gm)).toHaveLength(6)
  expect(explain('ccpa-7011-c')).toContain('This site does that for every policy')
})

test('every rule, disclosure and article can be explained', () => {
  const all = [...rules, ...disclosures]
  for (const { id, citations = [] } of all) {
    for (const name of [id, ...citations.map(citationId)]) expect(explain(name)).toContain('Asked for by')
  }
})

test('an id that there is not is answered with the nearest', () => {
  expect(() => explain('gdpr-13-2-x')).toThrow('There is no rule gdpr-13-2-x. Did you mean gdpr-13-2-')
  expect(() => explain('complain')).toThrow('Did you mean complaint?')
  expect(() => explain('vague')).toThrow('Did you mean vague-words?')
  expect(() => explain('gdpr-13-1')).toThrow('Did you mean gdpr-13-1-a, gdpr-13-1-b, ')
})
