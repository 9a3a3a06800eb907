import { expect, test } from 'vitest'
import { draftFrom, withDay } from '../../../lib/content/draft'
import { checkFrontMatter } from '../../../lib/content/front-matter'
import { marked, messagesOf } from '../../marked'

const body = '\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n## Data\n\n---8<---\n'
const version = `---\ntitle: "Privacy: ours"\nsummary: The first.\nchange: material\neffective: 2025-06-01\n---\n${body}`

/** The version, with a note on a section that is gone. */
function versionWith(note: string) {
  const { file } = marked(version.replace('effective:', `retired:\n  old: "${note}"\neffective:`))
  return { front: checkFrontMatter(file, '2025-05-04'), updated: '2025-05-04' }
}

test('a draft keeps the text, the title and the notes, and leaves what it changes to be said', () => {
  const draft = draftFrom(version, versionWith('Gone. See #data.'))
  expect(draft.endsWith(`---\n${body}`)).toBe(true)
  const { file } = marked(draft)
  const front = checkFrontMatter(file, '2026-11-22')
  expect(front?.values.title?.text).toBe('Privacy: ours')
  expect([...(front?.named.retired ?? [])].map(([anchor, { text }]) => [anchor, text])).toEqual([
    ['old', 'Gone. See #data.'],
  ])
  expect(front?.values.from?.text).toBe('2025-05-04')
  expect(front?.values.effective).toBeUndefined()
  expect(messagesOf(file)).toEqual([
    expect.stringContaining('`summary` is empty; write what changed'),
    expect.stringContaining('`change` is empty; choose material'),
  ])
})

test('a draft keeps the mark and the line ends of Windows', () => {
  const draft = draftFrom(`\uFEFF${version.replaceAll('\n', '\r\n')}`, versionWith('Gone.'))
  expect(draft.startsWith('\uFEFF---\r\ntitle: "Privacy: ours"\r\n')).toBe(true)
  expect(draft.replaceAll('\r\n', '')).not.toContain('\n')
})

test('long notes stay in one line', () => {
  const note = 'word '.repeat(60).trim()
  expect(draftFrom(version, versionWith(note))).toContain(note)
})

test('a day is written into the fields of a text, in the place of another or without any', () => {
  for (const ends of ['\n', '\r\n']) {
    const text = version.replaceAll('\n', ends)
    const corrected = withDay(text, 'corrects', '2025-05-04')
    expect(corrected).toBe(text.replace(`2025-06-01${ends}`, `$&corrects: 2025-05-04${ends}`))
    expect(withDay(corrected, 'corrects', '2026-01-01')).toBe(corrected.replace('2025-05-04', '2026-01-01'))
    expect(withDay(corrected, 'corrects', undefined)).toBe(text)
  }
})

test.each(['"from": 2026-04-10 # as agreed', 'from : 2026-04-10', 'from:\n  2026-04-10', 'from:'])(
  'a day is written in the place of %j',
  (written) => {
    const text = version.replace('change: material', `${written}\nchange: material`)
    expect(withDay(text, 'from', undefined)).toBe(version)
    const { file } = marked(withDay(text, 'from', '2025-05-04'))
    expect(checkFrontMatter(file, '2025-06-01')?.values.from?.text).toBe('2025-05-04')
    expect(messagesOf(file)).toEqual([])
  },
)
