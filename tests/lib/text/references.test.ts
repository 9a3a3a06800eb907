import { expect, test } from 'vitest'
import { readText } from '../../../lib/content/read'
import { marked } from '../../marked'

function referencesIn(body: string, fields = ''): string[] {
  const { file } = marked(`---\n${fields}\n---\n\n${body}`)
  const { references = [] } = readText(file)?.outline ?? {}
  return references.map(({ number, anchor, within }) => `${number} ${anchor} ${within}`)
}

test('each number of a reference leads to its section', () => {
  const body =
    'Section 2 says with whom.\n\n## Data\n\nSee also sections 2, 2.1 and 4.2.\n\n## Others\n\nx\n\n### Kinds\n\nx'
  expect(referencesIn(body)).toEqual(['2 others undefined', '2 others data', '2.1 kinds data', '4.2 undefined data'])
})

test.each([
  ['## § 2 Zweck', '§ 2', '2 zweck zweck'],
  ['## Article 3 – Rights', 'Article 3', '3 rights rights'],
  ['## IV. Contact', 'section IV', 'IV contact contact'],
  ['## A. Scope', 'section A', 'A scope scope'],
])('a reference to %s is by its own number', (heading, words, reference) => {
  expect(referencesIn(`${heading}\n\nSee ${words}, or Article 6(1)(f).`, 'numbers: own')).toEqual([reference])
})

test('a paragraph that begins with a number is cited by it, from any section', () => {
  const body =
    '## 1. Terms\n\nSections 2.1, 2.2 and 2.3 survive.\n\n## 2. Use\n\n**2.1 Licence.** You may.\n\n2.2 You may not.'
  expect(referencesIn(body, 'numbers: own')).toEqual(['2.3 undefined terms'])
})

test('the number of a paragraph in a line of its own names no section', () => {
  expect(referencesIn('## Data\n\n§ 1.\n\nx\n\n*§ 2*\n\nSee § 1 above.', 'numbers: none')).toEqual(['1 undefined data'])
})
