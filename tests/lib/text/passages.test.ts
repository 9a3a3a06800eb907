import { expect, test } from 'vitest'
import { parse } from '../../../lib/text/parse'
import { passagesIn } from '../../../lib/text/passages'
import { marked } from '../../marked'

/** The passages of a sample, and where the word after its mark is said to stand. */
function read(sample: string, word: string) {
  const { file, place } = marked(sample)
  const tree = parse(file)
  if (!tree) throw new Error('not parsed')
  const passages = passagesIn(tree, file)
  const passage = passages.find(({ text }) => text.includes(word))
  const found = passage?.placeOf(passage.text.indexOf(word))
  return { passages, place, found: `${found?.line}:${found?.column}` }
}

test.each([
  ['plain words', 'We ▶keep it.'],
  ['words after markup', 'We **do** [not](https://a.example) ▶keep *it*.'],
  ['words within markup', 'We do **not ▶keep** it.'],
  ['words of a second line', 'We\ndo ▶keep it.'],
  ['words of a quotation', '> We\n> do ▶keep it.'],
  ['words behind an escape', 'We \\* \\< ▶keep it.'],
  ['words behind a break', 'We  \n▶keep it.'],
  ['words of a cell', '| A | B |\n| --- | --- |\n| c | We ▶keep it |'],
  ['words of a heading', '## We ▶keep it'],
  ['words behind an address in brackets', 'We [*do* \\[a@acme.example ▶keep it].'],
  ['words behind an entity', 'We &copy; "&quot;x&quot;" ▶keep © and "it".'],
  ['words behind an entity of two units', 'We &#x1F44D; ▶keep it.'],
  ['words behind signs beyond the plane', 'We 👍 ▶keep it.'],
])('%s are told where they stand', (_, sample) => {
  const { place, found } = read(sample, 'keep')
  expect(found).toBe(place)
})

test('passages know their kind, their section, and the short version', () => {
  const { passages } = read(
    '<InShort>\n\n- Acme.\n\n</InShort>\n\nHello.\n\n## Data\n\nName.\n\n| A |\n| --- |\n| b |\n',
    'Acme',
  )
  expect(passages.map(({ text, kind, section, isInShort }) => [text, kind, section, isInShort])).toEqual([
    ['Acme.', 'paragraph', 0, true],
    ['Hello.', 'paragraph', 0, false],
    ['Data', 'heading', 1, false],
    ['Name.', 'paragraph', 1, false],
    ['A', 'tableCell', 1, false],
    ['b', 'tableCell', 1, false],
  ])
})
