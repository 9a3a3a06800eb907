import { expect, test } from 'vitest'
import { changesSince, mergedDocument, mergeParts } from '../../../../lib/desk/document/merge'
import { openText, writeText } from '../../../../lib/desk/document/text'

const began = '## One\n\nFirst.\n\n## Two\n\nSecond.\n'

function merge(mine: string, theirs: string) {
  return mergeParts(openText(began), openText(mine), openText(theirs))
}

test.each([
  ['what only I changed', '## One\n\nMine.\n\n## Two\n\nSecond.\n', began],
  ['what only they changed', began, '## One\n\nTheirs.\n\n## Two\n\nSecond.\n'],
  ['a section that only I added', '## One\n\nFirst.\n\n## Between\n\nMine.\n\n## Two\n\nSecond.\n', began],
  ['a section that only they added', began, `Before.\n\n${began}\n## Last\n\nTheirs.\n`],
  ['a section that only I removed', '## Two\n\nSecond.\n', began],
  ['an order that only they changed', began, '## Two\n\nSecond.\n\n## One\n\nFirst.\n'],
])('a merge takes %s', (_, mine, theirs) => {
  const parts = merge(mine, theirs)
  expect(writeText(mergedDocument(parts))).toBe(mine === began ? theirs : mine)
})

test('a merge takes in what each changed elsewhere', () => {
  const parts = merge('## One\n\nMine.\n\n## Two\n\nSecond.\n', '## One\n\nFirst.\n\n## Two\n\nTheirs.\n')
  expect(writeText(mergedDocument(parts))).toBe('## One\n\nMine.\n\n## Two\n\nTheirs.\n')
})

test('what both changed is left to choose', () => {
  const parts = merge('## One\n\nMine.\n\n## Two\n\nSecond.\n', '## One\n\nTheirs.\n\n## Two\n\nSecond.\n')
  expect(parts.map(({ key, choice }) => [key, choice])).toEqual([
    ['one', undefined],
    ['two', 'mine'],
  ])
})

test.each([
  ['## One\n\nSame.\n\nMine.\n', '## One\n\nSame.\n\nTheirs.\n', '## One\n\nSame.\n\nMine.\n\nTheirs.\n'],
  ['## First [#one]\n\nMine.\n', '## Uno [#one]\n\nTheirs.\n', '## First [#one]\n\nMine.\n\n## Uno\n\nTheirs.\n'],
])('of a section that both changed, both can be kept', (mine, theirs, made) => {
  const parts = merge(mine, theirs).filter(({ key }) => key === 'one')
  expect(writeText(mergedDocument(parts.map((part) => ({ ...part, choice: 'both' }))))).toBe(made)
})

test('attributes that are not set make no difference', () => {
  const theirs = openText(began)
  const mine = openText(began)
  Object.assign(mine.content[0]?.attrs ?? {}, { mark: undefined, address: null })
  Object.assign(mine.content[1] ?? {}, { attrs: { isLoose: false } })
  expect(mergeParts(theirs, mine, openText('## One\n\nTheirs.\n'))[0]?.choice).toBe('theirs')
})

test('sections are new or changed since a former text, by all the anchors that they had', () => {
  const now = openText('## First [was #one]\n\nFirst.\n\n## Two\n\nSecond.\n\n## Three\n\nThird.\n')
  expect([...changesSince(openText(began), now)]).toEqual([
    ['first', 'changed'],
    ['three', 'new'],
  ])
})
