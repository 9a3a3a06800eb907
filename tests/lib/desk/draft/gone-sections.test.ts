import { expect, test } from 'vitest'
import { goneSections } from '../../../../lib/desk/draft/gone-sections'

const published = [
  { anchor: 'data', title: 'Data' },
  { anchor: 'cookies', title: 'Cookies' },
  { anchor: 'kinds', title: 'Cookies' },
  { anchor: 'news', title: 'Newsletter' },
]

test('a published section is gone when neither a section nor a note has its anchor', () => {
  const sections = [{ anchor: 'what-we-keep', aliases: ['data'], title: 'What we keep' }]
  expect(goneSections(published, sections, { news: 'We send none.' })).toEqual([
    { anchor: 'cookies', anchors: ['cookies', 'kinds'], title: 'Cookies' },
  ])
  expect(goneSections(published, sections, undefined).map(({ title }) => title)).toEqual(['Cookies', 'Newsletter'])
})
