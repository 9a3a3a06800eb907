import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readHeadings, takeMarks } from '../../../lib/text/headings'
import { parse } from '../../../lib/text/parse'
import { mergeAnswer, readAnswer } from '../../../lib/word/back'
import { textOfSource } from '../../../lib/word/out'
import { formatText } from '../../../lib/writing/format'
import { tidyBlocks } from '../../../lib/writing/tidy'
import { blocks } from '../desk/document/texts'
import { docxOf, p } from './docx'
import { blocksIn, fileOf, shown, sources } from './files'

const fields = '---\ntitle: Privacy policy\nsummary: First.\nchange: material\n---\n\n'
const base = `${fields}<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\nWe keep data.\n\n## Data [#data, was #old]\n\nYour name,\nfor ten years.\n\n- one\n- two\n- three\n\n## Rights\n\nWrite to us.\n`

/** The Word file of a source, as somebody has changed its XML. */
async function answered(source: string, change: (xml: string) => string, more: Record<string, string> = {}) {
  const text = textOfSource(source)
  if (!text) throw new Error('It cannot be read.')
  const parts = unzipSync(await fileOf(text))
  const document = change(Buffer.from(parts['word/document.xml'] ?? []).toString())
  const added = Object.entries(more).map(([name, xml]) => [name, Buffer.from(xml)] as const)
  return readAnswer(
    zipSync({ ...parts, ...Object.fromEntries(added), 'word/document.xml': Buffer.from(document) }),
    'a.docx',
  )
}

const by = (author: string) => `w:id="90" w:author="${author}" w:date="2026-11-28T10:00:00Z"`
const inserted = (text: string, author = 'Ann') =>
  `</w:t></w:r><w:ins ${by(author)}><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:ins><w:r><w:t xml:space="preserve">`
const all = () => true

async function merged(
  change: (xml: string) => string,
  draft = base,
  accepted: (author: string) => boolean = all,
  sent: string | undefined = base,
) {
  return mergeAnswer(await answered(base, change), draft, sent, accepted)
}

test.each(sources.map((source, index) => [index, source]))(
  'a text goes out to Word as it is, and comes straight back the same, in the bytes that formatting writes: %i',
  async (_, source) => {
    const tree = parse(new VFile(source))
    const text = textOfSource(source)
    if (!tree || !text) throw new Error('It cannot be read.')
    takeMarks(readHeadings(tree))
    const links = (block: string) =>
      block.replaceAll('https://site.example/', '/').replace(/^(\{"type":"heading".*"value":").*? – /, '$1')
    const bytes = await fileOf(text)
    expect(blocksIn(bytes).map(links)).toEqual(shown(tidyBlocks(tree.children)).map(links))
    const result = await mergeAnswer(readAnswer(bytes, 'a.docx'), source, source, all)
    expect(result).toEqual({ source: formatText(source), conflicts: [], notes: [], report: [] })
  },
)

test('out and straight back is the same for any text', async () => {
  await fc.assert(
    fc.asyncProperty(blocks, async (body) => {
      const source = formatText(`${fields}## Data\n\n${body.join('\n\n')}\n`)
      fc.pre(source !== undefined && textOfSource(source) !== undefined)
      // A heading without words is an error.
      fc.pre(!/^#+ \[/m.test(source))
      expect((await mergeAnswer(await answered(source, (xml) => xml), source, source, all)).source).toBe(source)
    }),
    { numRuns: 8 },
  )
})

test('addresses stay as they are written, however a word processor writes them', async () => {
  const source = `${fields}## Data\n\nAsk [us](https://a.example), or mailto:b@a.example?subject=a%20b, or see https://b.example today. See [C](https://c.example/) or [C](https://c.example).\n`
  const text = textOfSource(source)
  const parts = unzipSync(text ? await fileOf(text) : new Uint8Array())
  const links = 'word/_rels/document.xml.rels'
  const changed = String(Buffer.from(parts[links] ?? []))
    .replaceAll(/(https:\/\/[ab]\.example)"/g, '$1/"')
    .replace('%20', ' ')
  const answer = readAnswer(zipSync({ ...parts, [links]: Buffer.from(changed) }), 'a.docx')
  expect(changed).toContain('https://b.example/"')
  expect((await mergeAnswer(answer, source, source, all)).source).toBe(source)
})

test('a change leaves other blocks of its section as they are written, also those that Word cannot show so', async () => {
  const nested = '> one\n>\n> - two\n\nAnd:\n\n- three\n\n  | A |\n  | --- |\n  | b |\n- four'
  const source = `${fields}<InShort>\n\n</InShort>\n\n## Data\n\nFor ten years.\n\n${nested}\n\nThe end.\n`
  const change = (xml: string) =>
    xml.replace('ten years', `${inserted('two or ')}ten years`).replace('The end', `The ${inserted('very ')}end`)
  const { source: made, report } = await mergeAnswer(await answered(source, change), source, source, all)
  expect(made).toBe(source.replace('ten', 'two or ten').replace('The', 'The very'))
  expect(report).toHaveLength(2)
  const within = await mergeAnswer(
    await answered(source, (xml) => xml.replace('one<', `one${inserted(' more')}<`)),
    source,
    source,
    all,
  )
  expect(within.source).toBe(source.replace('> one\n>\n> - two', '> one more\n\n- two'))
  expect(within.report.at(-1)).toContain('one two')
})

test('a paragraph that counsel adds between items with marks of their own leaves the list around them', async () => {
  const source = `${fields}1. one:\n   (a) two\n   (b) three\n2. four\n`
  const change = (xml: string) => {
    const [item = ''] = xml.match(/<w:p>(?:(?!<w:p>).)*\(a\) two.*?<\/w:p>/) ?? []
    return xml.replace(item, item + item.replace('(a) two', 'more'))
  }
  const { source: made, report } = await mergeAnswer(await answered(source, change), source, source, all)
  expect(made).toBe(
    source.replace(':\n', ':\n\n').replace('two\n', 'two\n\n   more\n\n').replace('three\n', 'three\n\n'),
  )
  expect(report.at(-1)).toMatch(/The marks of a list were left as words/)
})

test('accepted changes are in the draft, with all else as it was', async () => {
  const change = (xml: string) =>
    xml
      .replace('for ten years.', `for ${inserted('two or ')}ten years.`)
      .replace('>two<', `>two${inserted(' and a half', 'Bob')}<`)
  expect((await merged(change)).source).toBe(
    base.replace('name,\nfor ten', 'name, for two or ten').replace('- two', '- two and a half'),
  )
  expect((await merged(change, base, (author) => author === 'Bob')).source).toBe(
    base.replace('- two', '- two and a half'),
  )
  const none = await merged(change, base, () => false)
  expect(none.source).toBe(base)
  expect(none.report).toEqual(['Ann, insertion, not accepted: “two or”', 'Bob, insertion, not accepted: “and a half”'])
})

test('what both changed in different places is merged, and what they changed in the same is named', async () => {
  const change = (xml: string) => xml.replace('>three<', '>four<').replace('Write to us.', 'Call us.')
  const apart = await merged(change, base.replace('- one', '- zero'))
  expect(apart.source).toBe(
    base.replace('- one', '- zero').replace('- three', '- four').replace('Write to us.', 'Call us.'),
  )
  expect(apart.report).toContain('Changed without being tracked, or by rejecting what went out: “Call us.” is new')
  const together = await merged(change, base.replace('Write to us.', 'Ask us.'))
  expect(together.source).toContain('Ask us.')
  expect(together.conflicts).toEqual([{ id: 'rights', title: 'Rights', ours: 'Ask us.', theirs: 'Call us.' }])
})

test('a change where the draft has changed too is not said to be accepted', async () => {
  const change = (xml: string) =>
    xml
      .replace('Write to us.', `Write to us${inserted(' soon')}.`)
      .replace('>three<', `>three${inserted(' items')}<`)
      .replace(
        /<w:r>(?:(?!<w:r>).)*We keep data\.<\/w:t><\/w:r>/,
        (run) => `<w:del ${by('Bob')}>${run.replaceAll('w:t>', 'w:delText>').replace('<w:t ', '<w:delText ')}</w:del>`,
      )
  const { source, report, conflicts } = await merged(
    change,
    base.replace('Write to us.', 'Ask us.').replace('We keep data.', 'We hold data.'),
  )
  expect(source).toBe(
    base
      .replace('Write to us.', 'Ask us.')
      .replace('We keep data.', 'We hold data.')
      .replace('- three', '- three items'),
  )
  expect(report).toEqual([
    'Bob, deletion, not taken, as the draft changed there too: “We keep data.”',
    'Ann, insertion, accepted: “items”',
    'Ann, insertion, not taken, as the draft changed there too: “soon”',
  ])
  expect(conflicts).toHaveLength(2)
})

test.each([
  ['is renamed', (xml: string) => xml.replace('>Data<', '>Your data<'), '## Your data [#data, was #old]'],
  [
    'has lost its bookmark',
    (xml: string) => xml.replace(/<w:bookmarkStart w:name="s1"[^>]*>/, ''),
    '## Data [#data, was #old]',
  ],
  [
    'comes first',
    (xml: string) =>
      xml.replace(/(<w:p>(?:(?!<w:p>).)*>Data<.*?)(<w:p>(?:(?!<w:p>).)*>Rights<.*?)(<w:sectPr)/s, '$2$1$3'),
    '## Rights',
  ],
])('a section that %s keeps its anchors', async (_, change, heading) => {
  const { source, conflicts } = await merged(change)
  expect(source.match(/^## .*$/gm)).toContain(heading)
  expect(source.match(/^## /gm)).toHaveLength(2)
  expect(source.match(/^## .*$/m)?.[0]).toBe(heading)
  expect(conflicts).toEqual([])
})

test('a text that is not kept any more is taken from the file, with all changes rejected', async () => {
  const change = (xml: string) => xml.replace('Write to us.', `Write to us.${inserted(' Or call.')}`)
  const { source, report } = await mergeAnswer(await answered(base, change), base, undefined, all)
  expect(source).toBe(base.replace('Write to us.', 'Write to us. Or call.'))
  expect(report[0]).toMatch(/^The text that went out is not kept any more/)
})

test('comments become notes at their sections, with their replies, but not those of the check', async () => {
  const spaces =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="w14" xmlns:w15="w15"'
  const comment = (id: number, author: string, text: string) =>
    `<w:comment w:id="${id}" w:author="${author}" w:date="2026-11-28T10:00:00Z"><w:p w14:paraId="0${id}"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`
  const mark = (xml: string) =>
    xml.replace(
      /(<w:r>(?:(?!<w:r>).)*Write to us\.<\/w:t><\/w:r>)/,
      '<w:commentRangeStart w:id="1"/>$1<w:commentRangeEnd w:id="1"/>',
    )
  const answer = await answered(base, mark, {
    'word/comments.xml': `<w:comments ${spaces}>${comment(1, 'Ann', 'How?')}${comment(2, 'Bob', 'By e-mail.')}${comment(3, 'Check', 'Vague.')}</w:comments>`,
    'word/commentsExtended.xml': `<w15:commentsEx ${spaces}><w15:commentEx w15:paraId="02" w15:paraIdParent="01"/></w15:commentsEx>`,
  })
  expect((await mergeAnswer(answer, base, base, all)).notes).toEqual([
    {
      section: 'rights',
      on: 'Write to us.',
      by: 'Ann',
      date: '2026-11-28',
      says: 'How?',
      replies: [{ by: 'Bob', date: '2026-11-28', says: 'By e-mail.' }],
    },
  ])
})

test('words that counsel has struck through are left out, which is said', async () => {
  const change = (xml: string) =>
    xml.replace(
      'Write to us.',
      'Write </w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>only </w:t></w:r><w:r><w:t>to us.',
    )
  const { source, report } = await merged(change)
  expect(source).toBe(base)
  expect(report).toContain('Words that were struck out are left out: “only”')
})

test('a file that did not go out from here is refused', () => {
  expect(() => readAnswer(Buffer.from('Hello.'), 'a.txt')).toThrow('This is no Word file.')
  expect(() => readAnswer(docxOf(p('Hello.')), 'a.docx')).toThrow('This file did not go out from here.')
})

test('a heading whose words are deleted gives no address to the section below it', async () => {
  const source = base.replace(
    '## Rights',
    '## Uses\n\n### Names\n\nWe print them.\n\n### Ages\n\nWe count them.\n\n## Rights',
  )
  const answer = await answered(source, (xml) => xml.replace('>Uses<', '><'))
  const result = await mergeAnswer(answer, source, source, all)
  expect(result.source).toBe(source.replace('## Uses\n\n', ''))
})
