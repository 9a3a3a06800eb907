import { expect, test } from 'vitest'
import { versionFields } from '../../../../lib/content/schema'
import { changesBetween } from '../../../../lib/desk/saves/save-changes'

const why = '## Why\n\nTo **run** it.\n\n'
const who = '## Who gets it\n\nNobody.\n\n'
const onlySigns = '1. Why: no words, only signs, links or formatting'
const draft = (body: string, fields = '') =>
  `---\ntitle: Privacy policy\n${fields}---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\nWe care.\n\n${body}`

test.each([
  ['a field', draft(why, 'summary: New.\n'), ['Summary']],
  ['the day that it corrects', draft(why, 'corrects: 2026-01-01\n'), []],
  ['the day it began from', draft(why, 'from: 2026-01-01\n'), []],
  ['words of a section', draft(why.replace('it', 'all of it')), ['1. Why: 2 words in, 0 out']],
  ['signs of a section', draft(why.replaceAll('**', '')), [onlySigns]],
  ['a link', draft(why.replace('run', '[run](https://acme.example/a_(b)/c-d)')), [onlySigns]],
  ['words in brackets', draft(why.replace('it', 'it \\[now\\](or never)')), ['1. Why: 3 words in, 0 out']],
  ['a heading that keeps its anchor', draft(why.replace('Why', 'What for [#why]')), ['1. What for: 2 words in, 1 out']],
  ['the opening', draft(why).replace('We', 'You'), ['Opening: 1 word in, 1 out']],
  ['the short version', draft(why).replace('Acme', 'Acme Ltd'), ['In short: 1 word in, 0 out']],
  ['a new section', draft(why + who), ['2. Who gets it: new']],
  ['a new heading without words', draft(`${why}##\n`), ['2. Heading without words: new']],
  ['nothing but a space', draft(`${why}\n`), []],
])('%s is named where a save changed it', (_, after, changes) => {
  expect(changesBetween(draft(why), after, versionFields)).toEqual(changes)
})

test('a link that is led elsewhere is no change of words', () => {
  const linked = draft(why.replace('run', '[run](https://acme.example/a "The site")'))
  expect(changesBetween(linked, linked.replace('acme.example/a', 'acme.test/b'), versionFields)).toEqual([onlySigns])
})

test('sections that are gone or in another order are named', () => {
  expect(changesBetween(draft(why + who), draft(who), versionFields)).toEqual(['1. Why: removed'])
  expect(changesBetween(draft(why + who), draft(who + why), versionFields)).toEqual(['Order of the sections'])
})

test('what stands below a heading without words is named by that', () => {
  const bare = draft(`${why}##\n\nWe keep it.\n`)
  expect(changesBetween(bare, bare.replace('keep', 'lose'), versionFields)).toEqual([
    '2. Heading without words: 1 word in, 1 out',
  ])
})

test('headings with numbers of their own are named by these', () => {
  const body = '## Article 3 – Why\n\nSo.\n'
  const own = 'numbers: own\n'
  expect(changesBetween(draft(body, own), draft(body.replace('So', 'Why'), own), versionFields)).toEqual([
    'Article 3 – Why: 1 word in, 1 out',
  ])
})
