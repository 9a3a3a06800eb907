import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { errorsOf } from '../../marked'
import { checkTexts } from '../check-texts'
import { company, enterFolder } from '../folder'

const draft =
  '---\ntitle: Privacy policy\nsummary: New.\nchange: material\n---\n\n<InShort>\n\n- Acme.\n\n</InShort>\n\n## Use\n\nWe may use it.\n\n## Ads\n\nAds are possible.\n'

function check(waivers: string) {
  const texts = { 'draft.mdx': draft, 'policy.yaml': `profiles: [gdpr]\n${waivers}` }
  const { files, waived } = checkTexts(texts, '2026-11-22')
  const rules = files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))
  return { waived, rules, errors: files.flatMap(errorsOf), files }
}

function waiver(rule: string, until: string): string {
  return `waivers:\n  ${rule}:\n    reason: Counsel weighs it.\n    until: ${until}\n`
}

test('a waiver takes all findings of its rule away, and is listed with how many', () => {
  expect(check('').rules.filter((id) => id === 'vague-words')).toHaveLength(2)
  const { waived, rules } = check(waiver('vague-words', '2026-11-22'))
  expect(rules).not.toContain('vague-words')
  expect(waived).toEqual([
    {
      path: 'content/acme/privacy/policy.yaml',
      line: 3,
      policy: 'acme/privacy',
      rule: 'vague-words',
      reason: 'Counsel weighs it.',
      until: '2026-11-22',
      count: 2,
      messages: expect.any(Array),
    },
  ])
})

test('on the day after its last, a waiver is over: its findings are back, and so is it', () => {
  const { waived, rules, files } = check(waiver('vague-words', '2026-11-21'))
  expect(rules.filter((id) => id === 'vague-words')).toHaveLength(2)
  expect(waived).toEqual([])
  const said = files.flatMap(({ messages }) => messages.filter(({ ruleId }) => ruleId === 'waiver'))
  expect(said.map(({ line, reason }) => [line, reason])).toEqual([
    [3, expect.stringContaining('ended on 21 November 2026')],
  ])
})

test('a disclosure that is not declared can be waived', () => {
  const { waived, rules } = check(waiver('complaint', '2027-01-31'))
  expect(rules).not.toContain('complaint')
  expect(rules).toContain('dpo')
  expect(waived.map(({ rule, count }) => [rule, count])).toEqual([['complaint', 1]])
})

test.each([
  ['a rule that there is not', waiver('vague-word', '2027-01-31'), 'did you mean `vague-words`?'],
  ['a rule that nothing resembles', waiver('counsel-says-so', '2027-01-31'), 'write the last word of the finding'],
  ['an error', waiver('placeholder', '2027-01-31'), 'is an error, which cannot be waived'],
  ['a waiver', waiver('waiver', '2099-01-31'), '`waiver` cannot be waived'],
  ['too long', waiver('vague-words', '2028-11-23'), 'more than two years ahead; write 2028-11-22 or an earlier day'],
  ['no day', 'waivers:\n  vague-words:\n    reason: Counsel.\n', '`until` is missing'],
  ['no reason', 'waivers:\n  vague-words:\n    until: 2027-01-31\n', '`reason` is missing'],
  ['a day that is none', waiver('vague-words', 'soon'), '`until` is "soon", which is no day'],
  ['no fields', 'waivers:\n  vague-words: Counsel.\n', '`vague-words` has no fields'],
])('a waiver of %s is an error, and takes nothing away', (_, waivers, message) => {
  const { waived, rules, errors } = check(waivers)
  expect(errors).toEqual([expect.stringContaining(message)])
  expect(rules).toContain('vague-words')
  expect(waived).toEqual([])
})

test('a waiver of one policy leaves the findings of another', () => {
  enterFolder({
    'content/acme/company.yaml': company,
    'content/acme/privacy/draft.mdx': draft,
    'content/acme/privacy/policy.yaml': `profiles: [gdpr]\n${waiver('vague-words', '2027-01-31')}`,
    'content/acme/privacy-app/draft.mdx': draft.replace('Privacy', 'App privacy'),
    'content/acme/privacy-app/policy.yaml': 'profiles: [gdpr]\n',
  })
  const { files } = checkContent('content', '2026-11-22', 'all')
  const vague = files.filter(({ messages }) => messages.some(({ ruleId }) => ruleId === 'vague-words'))
  expect(vague.map(({ path }) => path)).toEqual(['content/acme/privacy-app/draft.mdx'])
})
