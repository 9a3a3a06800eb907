import fc from 'fast-check'

const word = fc.constantFrom(
  ...['we', 'keep', 'Acme', '30', 'a_b', 'Q&A', '[#id]', '[was #id]', '5 * 3', '2~3', '#1', '1.', '-'],
  ...['“Q”', 'é', '东京'],
  ...['\\*', '\\_a_', '\\[a]', '\\<b>', '\\{c}', '\\&amp;', '\\`', '\\\\', '&nbsp;', '|', '!', '(see', 'it).'],
  ...['https://a.example/b_c', 'www.a.example', 'you@a.example', '(you_too@a.example)', 'you@a.example.'],
)
const plain = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ').replaceAll('|', '\\|'))
const name = fc.constantFrom('us', 'you@a.example', '**us**', 'the *rules* of us', 'https://a.example/b_c')
const address = fc.constantFrom(
  'https://a.example/b_c',
  'mailto:you@a.example',
  '#id',
  '#id "A title"',
  '/x/ \'Another "title"\'',
)
const link = fc.tuple(name, address).map(([text, to]) => `[${text}](${to})`)
const code = fc.constantFrom('`a`', '`` a`b ``', '`you@a.example`')
const inner = fc.oneof(
  plain,
  link,
  code,
  fc.tuple(plain, link).map((parts) => parts.join(' ')),
)
const phrase = fc.oneof(
  { weight: 4, arbitrary: plain },
  link,
  code,
  inner.map((text) => `**${text}**`),
  inner.map((text) => `*${text}*`),
  inner.map((text) => `***${text}***`),
  inner.map((text) => `**_${text}_**`),
  inner.map((text) => `\\\\ *&nbsp; ${text}*`),
)
const line = fc.array(phrase, { minLength: 1, maxLength: 3 }).map((phrases) => phrases.join(' '))
const lines = fc
  .tuple(line, fc.array(fc.tuple(fc.constantFrom('\n', '\n', '\\\n', '  \n'), line), { maxLength: 2 }))
  .map(([first, rest]) => [first, ...rest.flat()].join(''))
const indent = (text: string, by: string) => text.replaceAll('\n', `\n${by}`)
const cells = fc.array(fc.oneof(line, fc.constant('')), { minLength: 1, maxLength: 3 })
const table = fc
  .tuple(fc.constantFrom('|---|---|', '| :-: | --: |', '|:-|-|'), line, line, fc.array(cells, { maxLength: 3 }))
  .map(([rule, a, b, rows]) => [`| ${a} | ${b} |`, rule, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n'))
const list = (content: fc.Arbitrary<string>, start = '1. ') =>
  fc
    .tuple(
      fc.constantFrom('- ', '* ', '1. ', '1) ', start),
      fc.constantFrom('\n', '\n\n'),
      fc.array(content, { minLength: 1, maxLength: 3 }),
    )
    .map(([mark, gap, all]) => all.map((text) => mark + indent(text, ' '.repeat(mark.length))).join(gap))
const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    lines,
    fc.tuple(fc.constantFrom('## ', '### '), line).map((parts) => parts.join('')),
    table,
    list(tie('block')),
    list(lines),
    fc
      .tuple(lines, fc.constantFrom('\n', '\n\n'), list(tie('block')))
      .map((parts) => `- ${indent(parts.join(''), '  ')}`),
    tie('block').map((text) => `> ${indent(text, '> ')}`),
  ),
}))

/** Blocks of a body, with all that a text can have. */
export const blocks = fc.array(block, { minLength: 1, maxLength: 3 })
