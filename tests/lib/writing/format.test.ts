import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readText } from '../../../lib/content/read'
import { isRecord } from '../../../lib/system/record'
import { parse } from '../../../lib/text/parse'
import { formatText, formatTree, readTree } from '../../../lib/writing/format'
import { writeBlocks } from '../../../lib/writing/write-blocks'
import { anyBlock } from '../../any-blocks'
import { marked } from '../../marked'

/** Every text of the site and of its tests, by its path. */
const files = ['content', 'tests/content']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`))
  .filter((path) => path.endsWith('.mdx'))

/** The tree that a source is read as, without where each node stands. */
function treeOf(source: string): unknown {
  return strip(parse(marked(source.replaceAll(/\r\n?/g, '\n')).file))
}

function strip(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(strip).reduce(join, [])
  if (!isRecord(node)) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== 'position')
      .map(([key, value]) => [key, strip(value)]),
  )
}

function join(nodes: unknown[], next: unknown): unknown[] {
  const last = nodes.at(-1)
  if (!isRecord(last) || !isRecord(next) || last.type !== 'text' || next.type !== 'text') return [...nodes, next]
  return [...nodes.slice(0, -1), { type: 'text', value: `${last.value}${next.value}` }]
}

test('all texts of the site and of its tests are in the style already', () => {
  const sources = files.map((path) => readFileSync(path, 'utf8'))
  expect(sources.length).toBeGreaterThan(7)
  expect(sources.map(formatText)).toEqual(sources)
})

test.each([
  ['backslashes that one place needs', '\\[ ] One\n\n- \\[ ] One', '[ ] One\n\n- \\[ ] One'],
  ['bullets', '* One\n* Two', '- One\n- Two'],
  ['bullets that stand far from their words', '-   One\n-\tTwo', '- One\n- Two'],
  ['lists within lists', '+ One\n    + Two\n\n', '- One\n  - Two'],
  ['lists with space between', '- One\n\n\n- Two', '- One\n\n- Two'],
  ['lists next to each other', '- One\n\n* Two', '- One\n\n* Two'],
  ['numbers', '1) One\n1) Two', '1. One\n2. Two'],
  ['numbers that do not start at one', '7. One\n7. Two\n7. Three', '7. One\n8. Two\n9. Three'],
  ['entries of several paragraphs', '1.  One\n\n    Two', '1. One\n\n   Two'],
  ['strong words', '__One__ and __two__', '**One** and **two**'],
  ['stressed words', '_One_ and _two_', '*One* and *two*'],
  ['strong and stressed words', '___One___ and **_two_**', '***One*** and **_two_**'],
  ['headings', 'One\n---\n\n##   Two   ##', '## One\n\n## Two'],
  ['empty lines', '\n\nOne\n\n\n\nTwo\n\n\n', 'One\n\nTwo'],
  ['blocks without space between', '## One\nTwo\n- Three\n## Four', '## One\n\nTwo\n\n- Three\n\n## Four'],
  ['quotations', '>One\n>\n>Two', '> One\n>\n> Two'],
  ['lines that are kept', '  One\ntwo\n   three', 'One\ntwo\nthree'],
  ['lines that lean on the one before', '> One\ntwo\n\n- One\ntwo', '> One\n> two\n\n- One\n  two'],
  ['line ends of Windows', 'One\r\ntwo\r\n\r\nThree\r\n', 'One\ntwo\n\nThree'],
  ['line ends of old', 'One\rtwo', 'One\ntwo'],
  ['a byte order mark', '\uFEFF## One', '## One'],
  ['lines that end on purpose', 'One  \ntwo\\\nthree', 'One\\\ntwo\\\nthree'],
  ['line breaks that are tags', 'One<br/>two<br />\nthree', 'One<br />two<br />\nthree'],
  ['line breaks in cells', '|A|\n|-|\n|- a<br/>- b|', '| A |\n| --- |\n| - a<br />- b |'],
  ['spaces at line ends', 'One \ntwo\t', 'One\ntwo'],
  ['code', '`` you@example.org ``, ``a`b`` and `\\*`', '`you@example.org`, ``a`b`` and `\\*`'],
  ['links', '[us]( <https://a.example> )', '[us](https://a.example)'],
])('%s are written in one style', (_what, source, written) => {
  expect(formatText(source)).toBe(`${written}\n`)
})

test.each([
  ['| What | Why |\n|-|:-----:|\n|a|b|', '| What | Why |\n| --- | :-: |\n| a | b |'],
  ['What | Why\n:- | -:\na | b', '| What | Why |\n| :-- | --: |\n| a | b |'],
  ['| A  | B |\n|---|---|\n| long words |  |\n| |b|', '| A | B |\n| --- | --- |\n| long words | |\n| | b |'],
  ['|A|B|\n|-|-|\n|a|', '| A | B |\n| --- | --- |\n| a |'],
  ['|A|\n|-|\n|a \\| `b\\|c` \\* **d**|', '| A |\n| --- |\n| a \\| `b\\|c` * **d** |'],
  ['|A|\n|-|\n|&#32;a&#x20;|', '| A |\n| --- |\n| &#x20;a&#x20; |'],
  ['- |A|B|\n  |-|-|\n  |a|b|', '- | A | B |\n  | --- | --- |\n  | a | b |'],
])('the table %j has one space around its words, and short rules', (source, written) => {
  expect(formatText(source)).toBe(`${written}\n`)
})

test('the short version stands on lines of its own and is not indented', () => {
  const written = '<InShort>\n\n- **Who:** Acme.\n- One\n  two.\n\n</InShort>\n\n## One\n'
  expect(formatText('<InShort>\n  * **Who:** Acme.\n  * One\n    two.\n</InShort>\n## One')).toBe(written)
  expect(formatText('<InShort>\nAcme.\n</InShort>')).toBe('<InShort>\n\nAcme.\n\n</InShort>\n')
  expect(formatText('<InShort></InShort>')).toBe('<InShort>\n\n</InShort>\n')
})

test('the front matter is kept as it is', () => {
  const fields = '---  \ntitle:   "A"\nlist: [ a,b ]   \n\n# why\n\ttext: >\n   * a\n---'
  expect(formatText(`${fields}\n* One`)).toBe(`${fields}\n\n- One\n`)
  expect(formatText(`\uFEFF${fields.replaceAll('\n', '\r\n')}\r\n* One`)).toBe(`${fields}\n\n- One\n`)
})

test.each([
  '## Title [#data-retention, was #storage]',
  '## Title [was #storage, #older]',
  '### Title * 2 & more_ [1] [#id]',
  '## We "sell" \\[a](b) [#id]',
])('the mark of %j is written without backslashes', (heading) => {
  expect(formatText(heading)).toBe(`${heading}\n`)
  expect(formatText(heading.replaceAll(/\\?([[\]])/g, '\\$1'))).toBe(`${heading}\n`)
})

test.each([
  'See https://courts.example/a_b_c/*d*?e=f&g=h.',
  '请看https://acme.example/a。请写 you@acme.example。',
  'See (https://courts.example/a), www.acme.example, or you@example.org.',
  '**https://a.example** and *you_too@example.org*',
  '- https://a.example\n- [https://a.example](https://a.example)\n- [us](mailto:you@example.org)',
  '| Where |\n| --- |\n| https://a.example |',
  '## https://a.example',
])('addresses stay as they are in %j', (source) => {
  expect(formatText(source)).toBe(`${source}\n`)
})

test('a web address before a line that ends on purpose becomes a link, and no other does', () => {
  expect(formatText('www.a.example\n\nyou@example.org  \nhttps://a.example  \nTown')).toBe(
    'www.a.example\n\nyou@example.org\\\n[https://a.example](https://a.example)\\\nTown\n',
  )
})

test('addresses and brackets that cannot stand alone are written with care', () => {
  expect(formatText('See https\\://a.example/\\*b\\*')).toBe('See [https://a.example/\\*b*](https://a.example/*b*)\n')
  expect(formatText('\\[a] and [b]\n\n[a]: https://a.example')).toBe('\\[a] and \\[b]\n\n[a]: https://a.example\n')
})

test.each([
  'Q&A, AT&T, R&D; 5 * 3 = 15, price*, [1], [sic], snake_case_, ~3 days, #1, a|b, C:\\folder, 50% + 1 - 2!',
  '#1 of our rules',
  '-5 degrees, or\n+5',
  '1.5 years',
  'Art. 6(1)(f)',
  '- [sic] (see above)',
])('%j needs no backslash', (source) => {
  expect(formatText(source)).toBe(`${source}\n`)
  expect(formatText(source.replaceAll(/(?<=\S )[*[&_#~|](?= |\w)/g, '\\$&'))).toBe(`${source}\n`)
})

test.each([
  '\\*a*',
  '\\_a_',
  '\\[a](https://a.example)',
  '\\# One',
  '1\\. One',
  '1\\) One',
  '\\- One',
  '\\+ One',
  '\\> One',
  'One\n\\---',
  'One\n\\- two',
  '\\<b>, \\{c} and \\<3',
  '\\&amp; and \\&#35;',
  '\\`a`',
  'One\\\\\ntwo',
  'a\\\\*b*',
  '- \\[ ] One * two',
  '\\~~One~~',
  '| A |\n| --- |\n| a \\| b * c |',
])('the backslash stays in %j, which would read differently without', (source) => {
  expect(formatText(source)).toBe(`${source}\n`)
})

test.each(['\\*words', '\\_ga_\\*immediately.', '| A |\n| --- |\n| \\**b |'])(
  'the backslash stays in %j, where the sign would seem to be a mistake without',
  (source) => {
    expect(formatText(source)).toBe(`${source}\n`)
    const { file } = marked(source)
    readText(file)
    expect(file.messages.filter(({ ruleId }) => ruleId === 'stray-sign')).toEqual([])
  },
)

test.each(['<b>', 'a <3', '{a', '<InShort>\n\nOne', '<you@example.org>', `${'> '.repeat(5_000)}One`])(
  'what cannot be read is not formatted: %.20s',
  (source) => {
    expect(formatText(source)).toBeUndefined()
  },
)

test.each(['<InShort open>\n\nOne\n\n</InShort>', '- [ ] One', '`one\n_two`'])(
  'what this style cannot say is not lost: %j',
  (source) => {
    expect(formatText(source)).toBeUndefined()
  },
)

const signs = String.raw`* ** _ __ \* \_ [ ] \[ \] ]( [x] ( ) ! \` \< \{ } > | \| # ## \# 1. 1\. 2) - -- \- + = ~ ~~`
const others = String.raw`& &amp; &lt; &#42; &#x20; &nbsp; \& \ \\ " ' : . @ 东京 。 é “ — 😀 https: ://`
const addresses = ['https://a.example/b_c', 'www.a.example', 'you@a.example']
const spaced = ['[ ]', '<br />', '\u00A0', '\u3000', 'e\u0301']
const nasty = fc.constantFrom(...signs.split(' '), ...others.split(' '), ...addresses, ...spaced)
const word = fc.constantFrom('we', 'keep', 'Acme', '30', 'a_b', 'x', 'import', '[#id]')
const between = fc.constantFrom('', ' ', ' ', ' ', '  ', '\t')
const plain = fc
  .array(fc.tuple(fc.oneof({ weight: 2, arbitrary: word }, nasty), between), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.flat().join(''))
const phrase = fc.oneof(
  { weight: 5, arbitrary: plain },
  plain.map((text) => `**${text.trim()}**`),
  plain.map((text) => `*${text.trim()}*`),
  plain.map((text) => `__${text.trim()}__`),
  plain.map((text) => `_${text.trim()}_`),
  plain.map((text) => `\`${text}\``),
  plain.map((text) => `[${text}](https://a.example/b)`),
)
const { line, block: inner } = anyBlock(phrase, ['\n', '\r\n', '  \n', '\\\n', ' \n', '\n  '])
const block = fc.oneof(
  { weight: 6, arbitrary: inner },
  fc.tuple(fc.constantFrom('## ', '###  ', '#### '), line).map((parts) => parts.join('')),
  line.map((text) => `${text}\n---`),
)
const blocks = fc.array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n\n', '\n')), { maxLength: 4 })
const body = blocks.map((all) => all.flat().join(''))
const sources = fc
  .tuple(
    fc.constantFrom('', '\uFEFF', '---\ntitle: "*"\n---\n'),
    fc.option(body, { nil: undefined }),
    body,
    fc.boolean(),
  )
  .map(([start, short, rest, isWindows]) => {
    const opening = short === undefined ? '' : `<InShort>\n\n${short}\n\n</InShort>\n\n`
    const source = start + opening + rest
    return isWindows ? source.replaceAll(/\r?\n/g, '\r\n') : source
  })

test('a formatted text says the same, and is not formatted any further', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const tree = treeOf(source)
      const written = formatText(source)
      if (tree === undefined) expect(written).toBeUndefined()
      if (written === undefined) return
      expect(treeOf(written)).toEqual(tree)
      expect(formatText(written)).toBe(written)
      expect(written).not.toMatch(/\r|^\uFEFF|\n\n$/)
    }),
    { numRuns: 30 },
  )
})

test('nearly all texts that can be read can be formatted', () => {
  // The same texts each time, as some of any few may be beyond the style by chance.
  const read = fc.sample(sources, { seed: 1, numRuns: 45 }).filter((source) => treeOf(source) !== undefined)
  expect(read.length).toBeGreaterThan(40)
  expect(read.filter((source) => formatText(source) !== undefined).length / read.length).toBeGreaterThan(0.95)
})

test('each who reads a text has a tree to change', () => {
  const [tree, other, third] = [1, 2, 3].map(() => parse(marked('One\n\nTwo').file))
  for (const one of [tree, other]) one?.children.pop()
  expect([tree, other, third].map((one) => one?.children.length)).toEqual([1, 1, 2])
})

test('an empty line stands between the fields and a list that nothing announces any more', () => {
  const tree = readTree('---\ntitle: P\n---\n\nWe:\n(a) one\n(b) two\n')
  tree?.children.splice(1, 1)
  expect(tree && formatTree(tree)).toBe('---\ntitle: P\n---\n\n(a) one\n(b) two\n')
})

test('blocks that cannot be written as one text stand one empty line apart', () => {
  const blocks = ['• one', 'two', 'three'].map((value) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value }],
  }))
  expect(writeBlocks(blocks, []).trim()).toBe('• one\n\ntwo\n\nthree')
})

test('a new line that is all of an item stays as it is', () => {
  expect(formatText('- <br />\n- x\n')).toBe('- <br />\n- x\n')
})
