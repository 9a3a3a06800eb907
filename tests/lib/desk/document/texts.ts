import fc from 'fast-check'
import { anyBlock } from '../../../any-blocks'

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
const { line, block } = anyBlock(phrase, ['\n', '\\\n', '  \n'])
const heading = fc.tuple(fc.constantFrom('## ', '### '), line).map((parts) => parts.join(''))

/** Blocks of a body, with all that a text can have. */
export const blocks = fc.array(fc.oneof({ weight: 6, arbitrary: block }, heading), { minLength: 1, maxLength: 3 })
