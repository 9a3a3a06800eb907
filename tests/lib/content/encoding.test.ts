import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { decode } from '../../../lib/content/encoding'
import { maximumBytes } from '../../../lib/rules/file-rules'
import { errorsOf, marked, messagesOf } from '../../marked'
import { company, enterFolder, sealed } from '../folder'

test.each([
  ['plain text', 'One\ntwo\tthree\n'],
  ['text with Windows line ends', 'One\r\ntwo\r\n'],
  ['text of other alphabets', 'Où, Ελλάδα, 日本語, עברית, العربية, 👍🏽'],
  ['unseen signs where a script needs them', 'می\u200Cخواهم, क्\u200Dष, ᠠ\u180Eᠠ\u180B, 葛\u{E0100}, \u0601١٢'],
  ['emoji that are joined or chosen', '👨\u200D👩\u200D👧, ☎\uFE0F, ☎\uFE0E, 1\uFE0F\u20E3, 🏳\uFE0F\u200D🌈'],
  ['marks of direction in a text from right to left', 'اتصل بنا\u200F: \u200E+966 11 123\n\n\u200E(1) Google\u200E'],
  ['such marks beside a word of one', 'The word שלום\u200E! means peace, and \u200F(שלום) too.'],
  ['soft hyphens in long words', 'Daten\u00ADschutz\u00ADerklärung, in\u00ADfor\u00ADma\u00ADtion'],
  ['nothing', ''],
])('%s is decoded as it is', (_, text) => {
  const { file } = marked('')
  expect(decode(file, Buffer.from(text))).toBe(true)
  expect(String(file)).toBe(text)
  expect(messagesOf(file)).toEqual([])
})

test('a byte order mark at the start is taken off', () => {
  const { file } = marked('')
  expect(decode(file, Buffer.from('\uFEFF---\n'))).toBe(true)
  expect(String(file)).toBe('---\n')
})

test.each([
  ['a byte of another encoding', [0xe9]],
  ['a character that is cut off', [0xe2, 0x82]],
])('%s is told where it stands', (_, bytes) => {
  const { file } = marked('')
  const all = Buffer.concat([Buffer.from('One\nto é'), Buffer.from(bytes), Buffer.from('\nthree')])
  expect(decode(file, all)).toBe(false)
  expect(messagesOf(file)).toEqual([
    '2:5 a character here is not UTF-8; save the file as UTF-8 and write the character again',
  ])
})

test('of a draft that is UTF-16, as Notepad may save it, nothing else is said', () => {
  enterFolder({
    'content/acme/company.yaml': company,
    'content/acme/privacy/draft.mdx': '',
  })
  writeFileSync('content/acme/privacy/draft.mdx', '\uFEFF---\r\ntitle: Privacy\r\n', 'utf16le')
  const { files } = checkContent('content', '2026-11-22', 'all')
  expect(files.flatMap(errorsOf)).toEqual([expect.stringContaining('the file is UTF-16; save it as UTF-8')])
})

test('a character that was lost before the file was saved is told as such', () => {
  const { file, place } = marked('Où est le caf▶\uFFFD de caf\uFFFD ?')
  expect(decode(file, Buffer.from(String(file)))).toBe(false)
  expect(messagesOf(file)).toEqual([
    `${place} the character here was lost when the file was saved, and U+FFFD stands for it; write the character again`,
  ])
})

const direction = 'turns the direction of the text, so that it reads other than it is'

test.each([
  ['202A', direction],
  ['2069', direction],
  ['200F', direction],
  ['200B', 'cannot be seen'],
  ['00AD', 'cannot be seen'],
  ['FEFF', 'cannot be seen'],
  ['E0041', 'cannot be seen'],
  ['3164', 'cannot be seen'],
  ['2800', 'cannot be seen'],
  ['180E', 'cannot be seen'],
  ['FFF9', 'cannot be seen'],
  ['FE0F', 'cannot be seen'],
  ['E0100', 'cannot be seen'],
  ['0000', 'is a control character'],
  ['007F', 'is a control character'],
  ['FFFE', 'stands for no character'],
  ['FDD0', 'stands for no character'],
  ['FFFC', 'stands for no character'],
  ['0085', 'ends a line for some programs and not for others'],
  ['2028', 'ends a line for some programs and not for others'],
])('the character U+%s is told where it stands', (code, what) => {
  const { file, place } = marked(`One\r\ntwo ▶${String.fromCodePoint(Number.parseInt(code, 16))} three`)
  expect(decode(file, Buffer.from(String(file)))).toBe(false)
  const advice = what.startsWith('ends') ? 'write `<br />` or a space for it' : 'delete it'
  expect(messagesOf(file)).toEqual([`${place} the character U+${code} ${what}; ${advice}`])
  expect(file.messages[0]?.fatal).toBe(true)
})

test.each(['na\uFE0Fme', 'to 13\uFE0F years', '👍\u{E0100}', '葛\u{E0100}\u{E0100}', '葛\uFE0F', 'ᠠ\u180E\u180E'])(
  'a sign that chooses a form is told where there is none to choose: %j',
  (text) => {
    const { file } = marked('')
    expect(decode(file, Buffer.from(text))).toBe(false)
    expect(messagesOf(file)).toEqual([expect.stringMatching(/the character U\+\w+ cannot be seen; delete it$/)])
  },
)

test('each hidden character is told, and those that can be cleaned once', () => {
  const { file } = marked('')
  expect(decode(file, Buffer.from('a\u200Bb\n\u200Bc\u202E\u202E'))).toBe(false)
  expect(messagesOf(file)).toEqual([
    `2:3 the character U+202E ${direction}; delete it`,
    `2:4 the character U+202E ${direction}; delete it`,
    '1:2 the character U+200B cannot be seen; delete it in all 2 places, as `npm run check -- --fix` does',
  ])
})

test('of very many hidden characters, the first hundred are told', () => {
  const { file } = marked('')
  expect(decode(file, Buffer.from('a\u202E'.repeat(20_000)))).toBe(false)
  expect(messagesOf(file)).toHaveLength(100)
})

test.each([maximumBytes + 1, 5_000_000])('a file of %i bytes is refused', (length) => {
  const { file } = marked('')
  expect(decode(marked('').file, Buffer.alloc(maximumBytes, 'a'))).toBe(true)
  expect(decode(file, Buffer.alloc(length, 'a'))).toBe(false)
  expect(messagesOf(file)).toEqual([
    `the file has ${length} bytes, and at most 1000000 are read; divide it into two policies`,
  ])
})

test('a sign that turns words is told in a text from right to left, with what shows their order instead', () => {
  const { file, place } = marked('اتصل بنا ▶\u202E321\u202C.')
  expect(decode(file, Buffer.from(String(file)))).toBe(false)
  expect(messagesOf(file)[0]).toBe(
    `${place} the character U+202E ${direction}; delete it; where names or numbers then stand in the wrong order, write \`&lrm;\` or \`&rlm;\` beside them`,
  )
})

test('a mark of direction is told where other letters part it from words from right to left', () => {
  const { file, place } = marked('The word שלום means peace. We keep it ▶\u200F10 – 20 days.')
  expect(decode(file, Buffer.from(String(file)))).toBe(false)
  expect(messagesOf(file)).toEqual([expect.stringMatching(`^${place} the character U\\+200F turns`)])
})

const text =
  '---\ntitle: Privacy policy\nsummary: New.\nchange: material\n---\n\n<InShort>\n\n- Acme.\n\n</InShort>\n\n## Data\n\nx\n'

function errors(files: Record<string, string>): string[] {
  enterFolder(sealed({ 'content/acme/company.yaml': company, 'content/acme/privacy/2025-05-04.mdx': text, ...files }))
  const content = checkContent('content', '2026-11-22', 'all')
  return content.files.flatMap(errorsOf)
}

const letter = '"\u0430" is a Cyrillic letter that only looks like one of ours; type the word again'

test.each([
  ['a title', 'privacy/draft.mdx', text.replace('Privacy', 'Priv\u0430cy'), `2:8 in "Priv\u0430cy", ${letter}`],
  ['a summary', 'privacy/draft.mdx', text.replace('New.', 'We ch\u0430nge.'), `3:10 in "ch\u0430nge", ${letter}`],
  ['a name', 'company.yaml', company.replace('name: Acme', 'name: \u0430cme'), `1:7 in "\u0430cme", ${letter}`],
  ['the name of an app', 'company.yaml', `${company}apps: [\u0430cme]\n`, `5:8 in "\u0430cme", ${letter}`],
  [
    'a reason',
    'privacy/policy.yaml',
    'covers:\n  dpo: not applicable because \u0430cme has none\n',
    `2:8 in "\u0430cme", ${letter}`,
  ],
  [
    'a website',
    'company.yaml',
    `${company}website: https://xn--cme-5cd.example\n`,
    '5:10 "\u0430cme" in this address mixes the letters of several scripts, which look alike; type the address again',
  ],
])('%s with a letter that only looks like ours is told', (_, path, source, message) => {
  expect(errors({ [`content/acme/${path}`]: source })).toEqual([message])
})

test('a text that a newer one replaces is spared', () => {
  const older = text.replace('Privacy', 'Priv\u0430cy')
  expect(errors({ 'content/acme/privacy/2024-05-04.mdx': older })).toEqual([])
})
