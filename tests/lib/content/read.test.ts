import { expect, test } from 'vitest'
import { readText } from '../../../lib/content/read'
import { allSections, headingOf } from '../../../lib/text/text'
import { errorsOf, marked, messagesOf } from '../../marked'

const short = '<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n'

function textOf(body: string) {
  const { file } = marked(short + body)
  const read = readText(file)
  expect(errorsOf(file)).toEqual([])
  if (!read) throw new Error('not read')
  return { text: read.text, links: read.outline.links }
}

// Each mistake stands where `▶` is, below the short version; the words are part of what to write instead.
const mistakes: [what: string, body: string, advice: string][] = [
  ['an anchor in braces', '## Data ▶{#data}', 'write `[#data]` at the end of the heading'],
  ['an anchor of kramdown', '## Data ▶{: #data .first }\n\nx', 'write `[#data]` at the end of the heading'],
  ['a mark of kramdown below', '## Data\n▶{: #data}\n\nx', 'write `[#data]` at the end of the heading'],
  ['a class of kramdown', '## Data ▶{: .first }\n\nx', 'delete it'],
  ['a mark of kramdown in a list', '- One ▶{: #one}\n- Two', '`[#id]` at the end of a heading'],
  ['a mark of kramdown in a line', 'This is *one*▶{: .small} word', 'delete it'],
  ['a comment of kramdown', 'One.\n\n▶{::comment}\nnot yet\n{:/comment}', 'delete the comment'],
  ['an option of kramdown', '▶{::options parse_block_html="true" /}\n\nOne', 'delete it'],
  ['an anchor of Pandoc', '## ▶[]{#_Toc12 .anchor}Data\n\nx', 'write `[#_Toc12]`'],
  ['an anchor as a tag', '▶<a id="data"></a>\n\n## Data\n\nx', 'write `[#data]` at the end of the heading'],
  ['a name around a heading', "## ▶<a name='data'>Data</a>\n\nx", 'write `[#data]` at the end of the heading'],
  ['an anchor in a paragraph', '## Data\n\nHere ▶<span id="c++"/> is x.', 'at the end of the heading "Data", or'],
  ['less than before a number', 'For people ▶<13 years', 'write "less than"'],
  ['less or equal', 'When x ▶<= 3', 'write "less than"'],
  ['an e-mail address in angle brackets', 'Write to ▶<a@b.example>', 'write the address alone'],
  ['a web address in angle brackets', 'See ▶<https://b.example>', 'write the address alone'],
  ['an HTML comment', '▶<!-- not yet -->', 'delete the comment'],
  ['an MDX comment', '▶{/* not yet */}', 'delete it'],
  ['an expression', 'Hello ▶{process.env.HOME}', 'write the text itself'],
  ['an unfinished brace', 'Hello ▶{ name', '`\\{`'],
  ['an import', "▶import x from 'fs'", 'delete it'],
  ['an export', '▶export const a = process.env', 'delete it'],
  ['a line that starts with export', '▶export controls apply', 'another word'],
  ['a script', '▶<script>alert(1)</script>', 'write the words alone'],
  ['a tag with an event', '▶<img src="x" onerror="alert(1)" />', 'policies have no images'],
  ['a tag within a line', 'This is ▶<b>bold</b>', '`**text**`'],
  ['a tag that is not closed', 'This is ▶<b>bold', '`**text**`'],
  ['an anchor tag', 'See ▶<a href="javascript:alert(1)">this</a>', '`[text](https://…)`'],
  ['an unknown component', '▶<Card>\n\nHello\n\n</Card>', 'write the words alone'],
  ['a component spelt wrongly', '▶<inshort>\n\nHello\n\n</inshort>', 'write `<InShort>`'],
  ['a fragment', '▶<>hello</>', 'or `\\<`'],
  ['a second short version', '▶<InShort>\n\nAgain.\n\n</InShort>', 'write one'],
  ['a short version within a line', 'Hello ▶<InShort>there</InShort>', 'on a line of its own'],
  ['a script address', '▶[text](javascript:alert(1))', 'starts with https://'],
  ['a script address with an entity', '▶[text](java&#10;script:alert(1))', 'write it without'],
  ['an address without its start', '▶[text](example.org)', 'write https://example.org'],
  ['an address relative to the protocol', '▶[text](//example.org/a)', 'write https://example.org/a'],
  ['an address that is none', '▶[text](https://)', 'such as https://example.org'],
  ['an address with two anchors', '▶[text](#data#more)', 'write one'],
  ['an empty address', '▶[text]()', 'between `(` and `)`'],
  ['a reference', '▶[text][one]\n\n[one]: https://example.org', 'write `[text](https://…)`'],
  ['an image', '▶![a cat](/cat.png)', 'say it in words'],
  ['a block of code', '▶```\nrm -rf\n```', 'write a paragraph'],
  ['a footnote', 'Hello▶[^1]\n\n[^1]: there', 'say it in the text'],
  ['text struck out', 'We ▶~~sell~~ keep', 'delete it'],
  ['a box to tick', '▶- [x] done', 'write `- ` alone'],
  ['a line across', 'Hello\n\n▶***\n\nthere', 'write a heading'],
  ['a title', '▶# Privacy', 'write `## `'],
  ['a heading in a quotation', '> ▶## Data', 'at the start of a line'],
  ['a heading with a link', '## Data ▶[here](https://example.org)', 'without links'],
  ['a heading with emphasis', '## Our ▶**data**', 'without links or emphasis'],
  ['a heading with an address', '## Write to ▶us@acme.example', 'below it'],
  ['a heading without words', '▶##\n\nHello', 'has no words; write them, or delete it'],
  ['a heading of signs', '▶## !', 'has no words'],
  ['a heading that skips a level', '## Data\n\nx\n\n▶#### Kinds\n\nx', 'write `### `'],
  ['two headings alike', '## Data\n\nx\n\n▶## Data\n\nx', 'already leads to "Data" on line 7'],
  ['an alias that is taken', '## Data\n\nx\n\n▶## Kinds [was #data]\n\nx', 'already leads to "Data"'],
  ['an anchor that the page uses', '▶## In short\n\nx', '[#in-short-section]'],
  ['a heading of a fifth level', '## A\n\n### B\n\n#### C\n\n▶##### D', 'write `#### ` at most'],
  ['a link with a title', '▶[text](https://a.example "Title")', 'write what it says in the text'],
  ['an address with a name before it', '▶[text](https://acme.example@evil.example/)', 'such as https://example.org'],
  ['an address without its slashes', '▶[text](https:evil)', 'such as https://example.org'],
  ['an e-mail address as a web address', '▶[text](a@b.example)', 'write mailto:a@b.example'],
  ['a hidden character that is escaped', 'Hello▶&#x202E;there', 'U+202E turns the direction'],
  ['a heading without its space', '▶##Legal bases', 'write a space after `##`'],
  ['a heading with a number', '▶## 14. Legal bases', 'write it without `14.`, or add `numbers: own`'],
  ['a line below a paragraph', '▶Legal bases\n---', 'or write `## ` before the words'],
  ['a table without its second row', '▶| a | b |\n| c | d |', 'write a second row'],
  ['an empty row', '| a | b |\n| --- | --- |\n▶| | |\n| c | d |', 'this row of a table is empty'],
  ['a table of a head alone', '▶| a | b |\n| --- | --- |', 'nothing below its first row'],
  ['a table of empty rows', '▶| a | b |\n| --- | --- |\n| | |\n| | |', 'nothing below its first row'],
  ['a row with more cells', '| a | b |\n| --- | --- |\n▶| c | d | e |', 'this row has 3 cells and the table 2 columns'],
  ...[
    '| a | b |\n| --- | --- |\n▶| c | d |\\',
    '| a | b |\n| --- | --- |\n▶| c | d \\',
    '▶| a | b |\\\n| --- | --- |',
  ].map((table): [string, string, string] => ['a row that ends as a line', table, 'the `\\` at the end of a row']),
  ['bold that is not closed', 'We ▶**never sell it', 'write it before and after the words'],
  ['a link with a space in it', 'See ▶[this] (https://a.example)', 'without a space between'],
  ['a gap of a template', 'See ▶{{ site.terms }}.', 'write the words that it stands for'],
  ['a day that begins a line', '▶5. November 2026 tritt sie in Kraft.', 'write `5\\.`'],
  ['a line that runs on from an item', '(a) one,\n(b) two,\n▶three', 'indent it by four spaces'],
  ['a mark with a space', '▶## Data [#my data]\n\nx', 'write `[#id]`'],
  ['a mark with a word too many', '▶## Data [#data, formerly #old]\n\nx', 'write `[#id]`'],
]

test.each(['• one<br />• two<br />three', '• one\\\n• two\\\nthree'])(
  'lines that are broken run on from no item: %s',
  (body) => {
    const { file } = marked(short + body)
    expect(readText(file)?.isSound).toBe(true)
  },
)

test.each(mistakes)('%s is told where it stands and what to write instead', (_, body, advice) => {
  const { file, place } = marked(short + body)
  expect(readText(file)?.isSound).not.toBe(true)
  expect(errorsOf(file).filter((message) => message.startsWith(`${place} `) && message.includes(advice))).toHaveLength(
    1,
  )
})

test.each([
  ['nothing', '▶', 'has no text'],
  ['no short version', '▶Hello', 'write `<InShort>`'],
  ['a short version that comes late', 'Hello\n\n▶<InShort>\n\nx\n\n</InShort>', 'move it to the top'],
  ['an empty short version', '▶<InShort>\n\n</InShort>\n\nx', 'between it and'],
  ['a short version that is not closed', '▶<InShort>\n\nHello', 'write `</InShort>` on a line of its own'],
  ['other capitals where its short version ends', '<InShort>\n\nx\n\n▶</inshort>', '`<inshort>` is not known; write'],
  ['curly quotes in a tag', '▶<InShort title=“x”>\n\nx\n\n</InShort>', 'write `<InShort>` alone'],
  ['an attribute', '<InShort ▶title="x">\n\nx\n\n</InShort>', 'write `<InShort>` alone'],
  ['an attribute with code', '<InShort ▶title={alert(1)}>\n\nx\n\n</InShort>', 'write `<InShort>` alone'],
])('a text with %s is told so', (_, body, advice) => {
  const { file, place } = marked(body)
  expect(readText(file)?.isSound).not.toBe(true)
  expect(errorsOf(file)[0]).toContain(advice)
  expect(errorsOf(file)[0]).toContain(`${place} `)
})

test('every mistake of a text is told at once, also behind one that cannot be read', () => {
  const body = '## Data {#data}\n\nUnder <13. <!-- Bob -->\n\n## Who <a@b.example>\n\nTODO <b>x'
  const { file } = marked(short + body)
  expect(readText(file)?.isSound).not.toBe(true)
  const lines = file.messages.map(({ line, ruleId }) => `${line} ${ruleId}`)
  expect(lines).toEqual(expect.arrayContaining(['7 anchor', '9 syntax', '11 syntax', '13 syntax', '13 placeholder']))
  expect(lines.filter((line) => line === '9 syntax')).toHaveLength(2)
})

test.each([
  ['a table', '## A\n\n▶<table><tr><td>a<br>b</td></tr>\n<tr><td><ul><li>c</li></ul></td></tr></table>', '<br />'],
  ['a list in a cell', '| a |\n| --- |\n| ▶<ul><li>c</li><li>d</li></ul> |', '`- one<br />- two`'],
  ['line breaks', 'Acme▶<br>Road<br>Town<BR>', 'write `<br />` (there is HTML in 2 more places like it)'],
  ['a line break of its own', 'Acme\n▶<br />\nTown', 'at the end of the line before'],
  ['what stands in tags', '▶<div><p>a <span>b</span></p><i>c</i></div>', '3 more places'],
])('of HTML, %s is told once', (_, body, advice) => {
  const { file, place } = marked(short + body)
  expect(readText(file)?.isSound).not.toBe(true)
  expect(errorsOf(file)).toEqual([expect.stringContaining(advice)])
  expect(errorsOf(file)[0]).toContain(`${place} `)
})

test('a link names a section by its own number behind that of the section above it', () => {
  const body = (named: string, second: string) =>
    `---\nnumbers: own\n---\n\n${short}See [Section ${named}](#more).\n\n## A. Terms\n\nx\n\n## B. Use\n\nx\n\n### 1. First\n\nx\n\n### ${second} More\n\nx`
  const errors = (named: string, second = '2.') => {
    const { file } = marked(body(named, second))
    readText(file)
    return errorsOf(file)
  }
  expect(errors('B(2): More')).toEqual([])
  expect(errors('B(2)', '(2)')).toEqual([])
  expect(errors('A(2)')).toEqual([expect.stringContaining('which is section 2')])
  expect(errors('B(1)')).toEqual([expect.stringContaining('which is section 2')])
})

test('an address that cannot be read is words all the same to what follows', () => {
  const { file } = marked(`${short}## Contact\n\n<us@acme.example>\n\n## More\n\n<https://acme.example>\n`)
  readText(file)
  const errors = file.messages.filter(({ fatal }) => fatal)
  expect(errors.map(({ line, ruleId }) => [line, ruleId])).toEqual([
    [9, 'syntax'],
    [13, 'syntax'],
  ])
})

test('sections are numbered, nested and anchored', () => {
  const { text } = textOf(
    'Hello.\n\n## Data\n\nOne.\n\n### Kinds\n\nTwo.\n\n### Sources\n\nThree.\n\n## Your rights\n\nFour.',
  )
  expect(allSections(text.sections).map(({ number, title, anchor, depth }) => [number, title, anchor, depth])).toEqual([
    ['1', 'Data', 'data', 2],
    ['1.1', 'Kinds', 'kinds', 3],
    ['1.2', 'Sources', 'sources', 3],
    ['2', 'Your rights', 'your-rights', 2],
  ])
  expect(text.opening).toBe('<p>Hello.</p>')
  expect(text.sections[0]?.html).toBe('<p>One.</p>')
  expect(text.sections[0]?.children[1]?.html).toBe('<p>Three.</p>')
})

test('headings keep their own numbers, which are no part of their titles and anchors', () => {
  const { file } = marked(
    `---\nnumbers: own\n---\n\n${short}## Article 3 – Rights\n\nx\n\n### 3.1 From you\n\nx\n\n## Contact [#us]\n\nx`,
  )
  const sections = allSections(readText(file)?.text.sections ?? [])
  expect(sections.map((section) => [headingOf(section), section.number, section.anchor])).toEqual([
    ['Article 3 – Rights', 'Article 3', 'rights'],
    ['3.1 From you', '3.1', 'from-you'],
    ['Contact', '', 'us'],
  ])
})

test('a version can be without numbers', () => {
  const { file } = marked(`---\nnumbers: none\n---\n\n${short}## Rights\n\nx\n\n## 2. Contact\n\nx`)
  expect(readText(file)?.text.sections.map(headingOf)).toEqual(['Rights', '2. Contact'])
  expect(errorsOf(file)).toEqual([expect.stringContaining('this version has `numbers: none`')])
})

test('a mark fixes an anchor and keeps former ones', () => {
  const { text } = textOf(
    '## How long we keep data [#retention, was #storage, #keeping]\n\nx\n\n## Sharing \\[was #partners]\n\nx',
  )
  expect(text.sections).toMatchObject([
    { title: 'How long we keep data', anchor: 'retention', aliases: ['storage', 'keeping'] },
    { title: 'Sharing', anchor: 'sharing', aliases: ['partners'] },
  ])
})

test('an anchor is what rehype-slug derives, also outside of English', () => {
  const { text } = textOf('## Où vont vos données ?\n\nx\n\n## Q & A: “cookies”\n\nx')
  expect(text.sections.map(({ anchor }) => anchor)).toEqual(['où-vont-vos-données-', 'q--a-cookies'])
})

test('an anchor takes any space for an ordinary one', () => {
  const { text } = textOf('## How long we\u00A0keep data\n\nx')
  expect(text.sections).toMatchObject([{ anchor: 'how-long-we-keep-data', aliases: ['how-long-wekeep-data'] }])
})

test.each([
  ['请看https://acme.example/p。请写 us@acme.example。', 'https://acme.example/p', '。请写'],
  ['See “https://acme.example/p”.', 'https://acme.example/p', '”.'],
  ['（www.acme.example）', 'http://www.acme.example', '）'],
  ['See [https://acme.example/p。](https://acme.example/p。)', 'https://acme.example/p。', ''],
])('an address ends before the sign that ends its sentence: %s', (body, address, rest) => {
  const { text } = textOf(body)
  const [, href, , after] = /<a href="([^"]*)">([^<]*)<\/a>([^<]*)/.exec(text.opening) ?? []
  expect(decodeURI(href ?? '')).toBe(address)
  expect(after?.trim()).toBe(rest)
})

test('what Markdown marks is kept, and no text turns into a tag', () => {
  const { text } = textOf(
    'A **b** *c* `d` [e](https://e.example/?x=1&y=2) \\<script> & &lt;i&gt;.\n\n- one\n- two\n\n| H |\n| :-: |\n| c |',
  )
  expect(text.opening).toBe(
    '<p>A <strong>b</strong> <em>c</em> <code>d</code> <a href="https://e.example/?x=1&#x26;y=2">e</a> &#x3C;script> &#x26; &#x3C;i>.</p>' +
      '<ul><li>one</li><li>two</li></ul><table><thead><tr><th>H</th></tr></thead><tbody><tr><td>c</td></tr></tbody></table>',
  )
})

test('words on either side of a line end stay apart', () => {
  const { text } = textOf('- **one**\n  **two**\n- three\n  four\n\nfive\r\nsix')
  expect(text.opening).toBe(
    '<ul><li><strong>one</strong> <strong>two</strong></li><li>three four</li></ul><p>five six</p>',
  )
})

test('CRLF gives the same text as LF', () => {
  const body = '## Data\n\nOne\ntwo.\n\n- a\n- b\n'
  expect(textOf(body.replaceAll('\n', '\r\n')).text).toEqual(textOf(body).text)
})

test('the description is the first statement of the short version', () => {
  expect(textOf('x').text.description).toBe('Acme.')
  const { file } = marked('<InShort>\n\nAcme<br />keeps it.\n\n</InShort>')
  expect(readText(file)?.text.description).toBe('Acme keeps it.')
})

test('quotations within quotations without end are refused', () => {
  const { file } = marked(`${short}${'>'.repeat(5000)} deep`)
  expect(readText(file)).toBeUndefined()
  expect(messagesOf(file)[0]).toContain('too deep inside one another')
})

test('links within the site are listed with where they stand', () => {
  const { links } = textOf('See [a](/acme/privacy/), [b](#data), [c](https://c.example) and [d](mailto:d@d.example).')
  expect(links).toEqual([
    { url: '/acme/privacy/', line: 7, column: 5 },
    { url: '#data', line: 7, column: 26 },
  ])
})

test.each([
  ['**重要：**请阅读。', '<strong>重要：</strong>请阅读。'],
  ['これは**「重要」**です。', 'これは<strong>「重要」</strong>です。'],
  ['**_you@a.example._** x', '<strong><a href="mailto:_you@a.example">_you@a.example</a>._</strong> x'],
])('emphasis that ends with a sign of Chinese or Japanese is read without a space: %s', (words, html) => {
  const { file } = marked(`${short}## A\n\n${words}\n`)
  expect(readText(file)?.text.sections[0]?.html).toBe(`<p>${html}</p>`)
})

test.each([
  [undefined, ['this text is not in English, which is declared for it']],
  ['en', ['this text is not in English, which is declared for it']],
  ['fr', ['this text is not in French, which is declared for it']],
  ['ar', ['this text is not in Arabic, which is declared for it']],
  ['de', ['someone who reads it looks for what is vague']],
  ['de-AT', ['someone who reads it looks for what is vague']],
  ['cs', ['someone who reads it looks for what is hard to read, is vague']],
])('of a German text that is declared as %s, the check says once what it does not know', (language, parts) => {
  const words = 'Wir speichern die Daten, die Sie uns geben, und wir geben sie nicht an andere weiter. '.repeat(10)
  const { file } = marked(`${short.replace('Who', 'Wer')}## Daten\n\n${words}\n`)
  file.data.language = language
  readText(file)
  expect(file.messages.map(({ reason }) => reason)).toEqual(parts.map((part) => expect.stringContaining(part)))
})

const sentences = {
  de: 'Die Verarbeitung personenbezogener Daten erfolgt vorbehaltlich datenschutzrechtlicher Erlaubnistatbestände und vertraglicher Verpflichtungen. ',
  fr: 'La conservation des informations personnelles est subordonnée aux obligations contractuelles et réglementaires applicables aux responsables. ',
  es: 'El tratamiento de las informaciones personales está condicionado por las obligaciones contractuales y reglamentarias aplicables. ',
}
const plain = {
  de: 'Wir löschen Ihren Namen nach drei Tagen. Sie können uns auch schreiben. ',
  fr: 'Nous gardons votre nom un an. Vous pouvez nous le dire par lettre. ',
  es: 'No damos su nombre a nadie. Lo borramos en tres días. ',
}

test.each(['de', 'fr', 'es'] as const)(
  'a hard text in %s is told from an easy one by a formula of its own',
  (language) => {
    const reasons = (words: string) => {
      const { file } = marked(`${short}## A\n\n${words.repeat(12)}\n`)
      file.data.language = language
      readText(file)
      return file.messages.map(({ reason }) => reason).filter((reason) => reason.includes('reading ease'))
    }
    expect(reasons(sentences[language])).toEqual([
      expect.stringMatching(/has a reading ease of -?\d+ by the formula of/),
    ])
    expect(reasons(plain[language])).toEqual([])
  },
)

test('rules on English words leave texts in other languages alone', () => {
  const { file } = marked(`${short}## Uso\n\nMay may often.\n`)
  file.data.language = 'it'
  readText(file)
  expect(file.messages.map(({ ruleId }) => ruleId)).not.toContain('vague-words')
})

test.each([
  ['th', 'ระยะเวลาการเก็บรักษาข้อมูล', 'ระยะเวลาการเก็บรักษาข้อมูล'],
  ['hi', 'क्या-क्या डेटा फ़ाइल में है?', 'क्या-क्या-डेटा-फ़ाइल-में-है'],
  ['ar', 'مدّة الاحتفاظ: البيانات', 'مدّة-الاحتفاظ-البيانات'],
  ['fa', 'داده‌های شما', 'دادههای-شما'],
  ['ja', 'お客様の権利・義務', 'お客様の権利義務'],
  ['ko', '개인정보의 처리 목적', '개인정보의-처리-목적'],
  ['vi', 'Đăng ký tài khoản', 'đăng-ký-tài-khoản'],
])(
  'a heading in %s has an anchor in its own letters, which links and former anchors find',
  (language, title, anchor) => {
    const body = `## ${title} [was #${anchor}-1]\n\nx [1](#${anchor}) [2](#${encodeURIComponent(anchor)}) [3](#${anchor.normalize('NFD')})`
    const { file } = marked(`${short}${body}\n`)
    file.data.language = language
    const section = readText(file)?.text.sections[0]
    expect(errorsOf(file)).toEqual([])
    expect(section).toMatchObject({ title, anchor: anchor.normalize('NFC'), aliases: [`${anchor.normalize('NFC')}-1`] })
    const links = section?.html.match(/(?<=href="#)[^"]*/g)?.map(decodeURIComponent)
    expect(links).toEqual(Array(3).fill(anchor.normalize('NFC')))
  },
)
