import { expect, test } from 'vitest'
import { checkTexts } from '../check-texts'

const source = (list: string[], said: string) =>
  `---\ntitle: Privacy policy\nsummary: See point (b).\nchange: material\n---\n\n## Data\n\nWe keep:\n${list.join('\n')}\n\n## Rights\n\n${said}\n`

/** What is said of the letters that a draft names. */
function foundOn(older: [string[], string], draft: [string[], string]): string[] {
  const texts = { '2025-05-04.mdx': source(...older), 'draft.mdx': source(...draft) }
  return checkTexts(texts, '2026-01-31').files.flatMap(({ messages }) =>
    messages.filter(({ ruleId }) => ruleId === 'item-reference').map(({ reason }) => reason),
  )
}

const list = ['(a) names,', '(b) ages,', '(c) towns.']
const longer = ['(a) names,', '(b) hobbies,', '(c) ages,', '(d) towns.']

const moved = '(b) named "ages," in the version of 2025-05-04, and names "hobbies," now; write (c)'

test.each([
  ['As point (b) says.', `in "point (b)", ${moved}`],
  [
    'See points (a) and (c).',
    'in "points (a) and (c)", (c) named "towns." in the version of 2025-05-04, and names "ages," now; write (d)',
  ],
  ['Siehe Buchstabe b.', `in "Buchstabe b", ${moved}`],
  ['For why, see a) and b) above.', `in "see a) and b)", ${moved}`],
  ['Data under b) is kept.', `in "under b)", ${moved}`],
])('a letter that moved on with its item is told where words name it: %s', (said, reason) => {
  expect(foundOn([list, said], [longer, said])).toEqual([reason])
  expect(foundOn([list, said], [list, said])).toEqual([])
})

test.each(['For why (see b) above), ask.', 'Names (under a) and b)) are kept.'])('one in brackets is: %s', (said) => {
  expect(foundOn([list, said], [longer, said])).toHaveLength(1)
})

test('letters are written as the list has them', () => {
  const bare = (items: string[]) => items.map((item) => item.slice(1))
  expect(foundOn([bare(list), 'See point (b).'], [bare(longer), 'See point (b).'])).toEqual([
    'in "point (b)", b) named "ages," in the version of 2025-05-04, and names "hobbies," now; write c)',
  ])
})

test('a letter is told that an item of the same list names, where a new item has it', () => {
  const items = ['(a) records are kept in Ireland;', '(b) records under (a) are encrypted;', '(c) backups are too.']
  const more = ['(a) records are audited;', '(b) records are kept in Ireland;', '(c) records under (a) are encrypted;']
  expect(foundOn([items, 'None.'], [[...more, '(d) backups are too.'], 'None.'])).toEqual([
    'in "under (a)", (a) named "records are kept in Ireland;" in the version of 2025-05-04, and names "records are audited;" now; write (b)',
  ])
})

test('a letter that no list has any more is told, and so is one whose item is gone', () => {
  const said = 'As point (c) says.'
  const named = 'in "point (c)", (c) named "towns." in the version of 2025-05-04'
  expect(foundOn([list, said], [['(a) names,', '(b) towns.'], said])).toEqual([
    `${named}, and no list has it now; write (b)`,
  ])
  expect(foundOn([list, said], [['(a) names,', '(b) ages,'], said])).toEqual([
    `${named}, and no list has it now; write which item is meant, or delete the reference`,
  ])
  const rest = [...list, '(d) shoes.']
  expect(foundOn([rest, said], [['(a) names,', '(b) ages,', '(c) shoes.'], said])).toEqual([
    `${named}, and names "shoes." now; write which item is meant, or delete the reference`,
  ])
})

test.each([
  ['was corrected', 'As point (b) says.', 'As point (c) says.'],
  ['was corrected with others', 'As points (b) and (c) say.', 'As points (c) and (d) say.'],
  ['is new', 'Nothing.', 'As point (b) says.'],
  ['is of a law', 'See point (b) of Article 6(1).', 'See point (b) of Article 6(1).'],
  ['follows that of a law', 'Under Article 6(1), point (b).', 'Under Article 6(1), point (b).'],
  ['is of a law, without a bracket before it', 'See Art. 6 GDPR under b).', 'See Art. 6 GDPR under b).'],
  ['ends words in brackets', 'All (that you see in b).', 'All (that you see in b).'],
  ['ends words before others', 'All (that you see in b) is (c) kept.', 'All (that you see in b) is (c) kept.'],
  ['another list in the section has', '(a) x,\n(b) y.\n\nSee point (b).', '(a) x,\n(b) y.\n\nSee point (b).'],
])('a letter that %s is not', (_, former, said) => {
  expect(foundOn([list, former], [longer, said])).toEqual([])
})

test('a letter is not told whose item has other words, nor one that two lists have', () => {
  const said = 'As point (b) says.'
  expect(foundOn([list, said], [['(a) names,', '(b) years of birth,', '(c) towns.'], said])).toEqual([])
  const two = (items: string[]) => [...items, '', '(a) or', '(b) more.']
  expect(foundOn([two(list), said], [two(longer), said])).toEqual([])
})
