import { toString as textOf } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { takeOver } from '../../../lib/intake/take-over'
import { docxOf, oneList, p, r, table, tracked } from './docx'
import { read } from './files'

function taken(body: string, accepts?: (change: { author: string }) => boolean) {
  const reading = read(docxOf(body), accepts)
  const made = takeOver(reading, { title: 'Privacy', updated: '2021-03-04', fields: {} })
  expect(made.words.missing).toEqual([])
  return { ...made, body: made.source.replace(/^---\n[\s\S]*?\n---\n/, '').trim(), reading }
}

const up = '<w:vertAlign w:val="superscript"/>'

test.each([
  ['bold and italic', p(r('Who ', '<w:b/>') + r('we') + r(' are', '<w:i/>')), '**Who** we *are*'],
  [
    'bold words from right to left',
    p(r('نحن ', '<w:bCs/><w:rtl/>') + r('هنا', '<w:rtl/>') + r(' x', '<w:bCs/>')),
    '**نحن** هنا x',
  ],
  ['a link', p(`<w:hyperlink r:id="r1">${r('site')}</w:hyperlink>`), '[site](https://a.example/)'],
  [
    'a link by a field',
    p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://b.example/"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('site')}<w:r><w:fldChar w:fldCharType="end"/></w:r> `,
    ),
    '[site](https://b.example/)',
  ],
  [
    'raised and lowered numbers',
    p(r('m') + r('2', up) + r(', CO') + r('2', '<w:vertAlign w:val="subscript"/>')),
    'm², CO₂',
  ],
  [
    'words with their reading above them',
    p(
      `<w:r><w:ruby><w:rt>${r('かんじ')}</w:rt><w:rubyBase>${r('漢字', '<w:b/>')}</w:rubyBase></w:ruby></w:r>${r('です')}`,
    ),
    '**漢字**(かんじ)です',
  ],
  ['lines', p('<w:r><w:t>Acme</w:t><w:br/><w:t>1 Long Road</w:t></w:r>'), 'Acme<br />1 Long Road'],
  ['a page that ends in words', p('<w:r><w:t>Acme</w:t><w:br w:type="page"/><w:t>Data</w:t></w:r>'), 'Acme<br />Data'],
  ['a page that ends before words', p('<w:r><w:br w:type="page"/><w:t>Data</w:t></w:r>'), 'Data'],
  [
    'a list below a list',
    p('one', { list: '1' }) + p('two', { list: '1.1' }) + p('three', { list: '1' }),
    '- one\n  - two\n- three',
  ],
  ['a list of numbers', p('one', { list: '2' }) + p('two', { list: '2' }), '1. one\n2. two'],
  [
    'a list of numbers with an empty item, and one that is hidden',
    ['one', '', r('x', '<w:vanish/>'), 'four'].map((item) => p(item || r(''), { list: '2' })).join('') +
      p(r('x', '<w:vanish/>'), { list: '2', mark: '<w:vanish/>' }) +
      p('five', { list: '2' }),
    '1. one\n\n4) four\n5) five',
  ],
  [
    'a list of letters with an empty item',
    ['one', '', 'three'].map((item) => p(item || r(''), { list: '3' })).join(''),
    '(a) one\n(c) three',
  ],
  ['a list of letters', p('one', { list: '3' }) + p('two', { list: '3' }), '(a) one\n(b) two'],
  [
    'an only item with others below it',
    p('one', { list: '3' }) + p('two', { list: '1.1' }) + p('three', { list: '1.1' }),
    '(a) one\n\n- two\n- three',
  ],
  [
    'boxes of a form',
    p(
      ['<w:default w:val="1"/>', '<w:default w:val="1"/><w:checked w:val="0"/>']
        .map(
          (box) =>
            `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>${box}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${r(' x ')}`,
        )
        .join(''),
    ),
    '☑ x ☐ x',
  ],
  ['a quotation', p('one', { style: 'Q' }) + p('two', { style: 'Q' }), '> one\n>\n> two'],
  ['a footnote', p(`${r('Data')}<w:r><w:footnoteReference w:id="1"/></w:r>${r(' here.')}`), 'Data (Of people.) here.'],
  [
    'a table',
    table([
      ['A', 'B'],
      ['x', p('one', { list: '1' }) + p('two', { list: '1' })],
    ]),
    '| A | B |\n| --- | --- |\n| x | - one<br />- two |',
  ],
  [
    'merged cells',
    table([['A', 'B'], [`<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('x')}`]]),
    '| A | B |\n| --- | --- |\n| x | |',
  ],
])('%s of a Word file: read', (_, body, markdown) => {
  expect(taken(body).body).toBe(markdown)
})

test.each([
  ['chineseCountingThousand', '%1、', 1, '一、'],
  ['japaneseCounting', '第%1条', 12, '第十二条'],
  ['chineseCounting', '（%1）', 20, '（二十）'],
  ['decimalEnclosedCircle', '%1', 3, '③'],
  ['russianLower', '%1)', 3, 'в)'],
  ['ganada', '%1.', 2, '나.'],
  ['hebrew1', '%1.', 11, 'יא.'],
  ['upperRoman', '%1.', 4, 'IV.'],
])('a number of a list in %s is written as Word shows it', (format, pattern, start, shown) => {
  const { tree, notes } = read(docxOf(p('Data', { list: '1' }), oneList(format, pattern, start)))
  expect(textOf(tree)).toBe(`${shown} Data`)
  expect(notes).toEqual([])
})

test.each([{}, { style: 'H1' }])('a number that is all of a paragraph stands before the title below it', (form) => {
  const numbered = [1, 2, 3].map(() => p(r(''), { ...form, list: '1' }) + p('Data', form) + p('We keep it.')).join('')
  const { tree, title = 'Terms' } = read(docxOf(numbered, oneList('decimal', 'Article %1')))
  const { source } = takeOver({ tree, text: '', asides: [], notes: [] }, { title, fields: {} })
  expect(source.match(/(?<=^## ).*/gm)?.map((one) => one.replace(/ \[.*/, ''))).toEqual([
    'Article 1 Data',
    'Article 2 Data',
    'Article 3 Data',
  ])
})

test('a list has the marks of the style that it links to, as Apple Pages writes it', () => {
  const linked = oneList('lowerLetter', '(%1)')
    ['word/numbering.xml']?.replace('<w:lvl ', '<w:styleLink w:val="Letters"/><w:lvl ')
    .replace('<w:num ', '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Letters"/></w:abstractNum><w:num ')
    .replace('</w:numbering>', '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>')
  const items = ['one', 'two'].map((item) => p(item, { list: '2' })).join('')
  expect(textOf(read(docxOf(items, { 'word/numbering.xml': linked ?? '' })).tree)).toBe('(a) one(b) two')
})

test('the cells of a table of one row, which would have no head, stand below one another', () => {
  const { body, notes } = taken(table([[p('Be kind', { list: '1' }) + p('Be open', { list: '1' }), 'Be brief']]))
  expect(body).toBe('- Be kind\n- Be open\n\nBe brief')
  expect(notes).toContain('The cells of a table of one row stand one below the other')
})

test('a number of a list whose signs are not known stands in digits, which is said', () => {
  const { tree, notes } = read(docxOf(p('Data', { list: '1' }), oneList('hindiVowels', '(%1)', 2)))
  expect(textOf(tree)).toBe('(2) Data')
  expect(notes).toEqual(['A number of a list stands in digits: “(2)”'])
})

test('items of a list with text between them are sections with these numbers', () => {
  const section = (title: string) => p(title, { list: '2' }) + p('We keep what you tell us.')
  const { body, title, notes } = taken(p('Terms') + section('Data') + section('Uses') + section('Contact'))
  expect(body).toBe(
    'Terms\n\n## Data\n\nWe keep what you tell us.\n\n## Uses\n\nWe keep what you tell us.\n\n## Contact\n\nWe keep what you tell us.',
  )
  expect(title).toBe('Privacy')
  expect(notes).toContain('“1. Data” is taken for a heading, as it is short and numbered')
})

test('a title, sections with numbers and bookmarks are taken over, and a list of contents is not', () => {
  const heading = `<w:bookmarkStart w:id="1" w:name="data"/>${r('What we keep')}<w:bookmarkEnd w:id="1"/>`
  const body =
    p('Privacy notice', { style: 'Titel' }) +
    p('What we keep 1', { style: 'TOC1' }) +
    p(heading, { style: 'H1', list: '4' }) +
    p('<w:bookmarkStart w:id="2" w:name="you"/>') +
    p('From you', { style: 'H2', list: '4.1' })
  const { title, body: text, reading } = taken(body + p('Text.'))
  expect(title).toBe('Privacy notice')
  expect(text).toBe('## What we keep [was #data]\n\n### From you [was #you]\n\nText.')
  expect(reading.asides).toEqual([{ what: 'a list of contents, which the page makes itself', text: 'What we keep 1' }])
})

const changed = p(r('We keep it ') + tracked('del', 'for ten') + tracked('ins', 'for two', 'Bob') + r(' years.'))
const joined = p('One', { mark: '<w:del w:author="Ann" w:date="2026-11-01T10:00:00Z"/>' }) + p('two.')

test.each([
  ['all', () => true, 'We keep it for two years.', 'Onetwo.'],
  ['none', () => false, 'We keep it for ten years.', 'One\n\ntwo.'],
  ['Ann', ({ author }: { author: string }) => author === 'Ann', 'We keep it  years.', 'Onetwo.'],
])('with the changes of %s accepted, a text reads so', (_, accepts, words, paragraphs) => {
  expect(taken(changed, accepts).body).toBe(words)
  expect(taken(joined, accepts).body).toBe(paragraphs)
  expect(taken(changed, accepts).reading.changes).toMatchObject([
    { kind: 'deletion', author: 'Ann', date: '2026-11-01', text: 'for ten' },
    { kind: 'insertion', author: 'Bob', date: '2026-11-01', text: 'for two' },
  ])
})

test('a paragraph that was divided, which is rejected, goes on in its bold and its link', () => {
  const mark = '<w:ins w:author="Ann" w:date="2026-11-01T10:00:00Z"/>'
  const parts = [r('One ', '<w:b/>'), r('two ', '<w:b/>'), `<w:hyperlink r:id="r1">${r('our ')}</w:hyperlink>`]
  const body = parts.map((part) => p(part, { mark })).join('') + p(`<w:hyperlink r:id="r1">${r('site')}</w:hyperlink>`)
  expect(taken(body, () => false).body).toBe('**One two** [our site](https://a.example/)')
})

test('a link that runs something is words', () => {
  const rels = '<Relationships><Relationship Id="r1" Target="javascript:alert(1)"/></Relationships>'
  const bytes = docxOf(p(`<w:hyperlink r:id="r1">${r('site')}</w:hyperlink>`), { 'word/_rels/document.xml.rels': rels })
  const { source, notes } = takeOver(read(bytes), { title: 'P', fields: {} })
  expect(source).toMatch(/\nsite\n$/)
  expect(notes[0]).toBe(
    'The link “site” led to javascript:alert(1), where no link of a policy can lead; its words stand',
  )
})

test.each([
  ['entities', '<!DOCTYPE x [<!ENTITY a "b">]><w:document/>', /declares entities/],
  ['no text', '<w:document xmlns:w="w"/>', /no text that can be read/],
  ['broken parts', '<w:document', /damaged/],
  ['parts in parts', `${'<w:ins>'.repeat(600)}${'</w:ins>'.repeat(600)}`, /damaged/],
])('a Word file with %s is refused', (_, document, reason) => {
  expect(() => read(docxOf('', { 'word/document.xml': document }))).toThrow(reason)
})

test('a table is not wider than anyone reads', () => {
  const wide = `<w:tc><w:tcPr><w:gridSpan w:val="900000000"/></w:tcPr>${p('x')}</w:tc>`
  const row = `<w:tr><w:trPr><w:gridBefore w:val="900000000"/></w:trPr>${wide.repeat(3)}</w:tr>`
  const [table] = read(docxOf(`<w:tbl>${row.repeat(2)}</w:tbl>`)).tree.children
  expect(table?.type === 'table' && table.children[0]?.children.length).toBe(102)
})

test('what a policy cannot hold is named', () => {
  const body = p(
    `${r('a')}<w:r><w:drawing/></w:r>${r('secret', '<w:vanish/>')}${r('or', '<w:strike/>')}${r('not', '<w:dstrike/>')}${r('th', up)}`,
  )
  expect(read(docxOf(`${body}<w:altChunk/>`)).notes).toEqual([
    'A picture was left out',
    'Hidden words are left out: “secret”',
    'Words that were struck out are left out: “or”',
    'Words that were struck out are left out: “not”',
    'These words stand on the line now: “th”',
    'Another file stands within this one, and was left out: open this one in Word, and save it again',
  ])
})

test('sections in the style of titles stay where they are', () => {
  const title = (text: string) => p(text, { style: 'Titel' })
  const below = p('Names', { style: 'H1' }) + p('x')
  const { source } = taken(p('Privacy') + title('Data') + below + title('Contact') + p('y'))
  expect(source.slice(source.indexOf('numbers'))).toBe(
    'numbers: none\n---\n\nPrivacy\n\n## Data\n\n### Names\n\nx\n\n## Contact\n\ny\n',
  )
  expect(taken(title('Acme') + title('Privacy') + p('x')).source).toContain('title: Acme\n---\n\nPrivacy\n\nx')
})
