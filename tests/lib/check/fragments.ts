import fc from 'fast-check'

/** What people type, paste and mistype: parts of Markdown, MDX and YAML, whole and broken. */
const tokens = [
  ...['\n', '\n\n', ' ', '  ', '\t', '---\n', '# ', '## ', '### ', '#### ', '- ', '1. ', '> '],
  ...['| a | b |\n| --- | --- |\n', '<InShort>', '</InShort>', '\n\n<InShort>\n\n', '\n\n</InShort>\n\n', '<', '<b>'],
  ...['</b>', '<!--', '-->', '{', '}', '{#id}', '[#id]', '[was #id]', '[#id, was #old]', '[', ']', '(', ')'],
  ...['[a](#id)', '[here](https://a.example)', '](', '![', '`', '```\n', '*', '**', '_', '~~', '\\', '&amp;'],
  ...['&#x202E;', '|', '@', 'a@b.example', 'https://', 'www.a.example', 'import x', 'export', 'TODO', '[Company]'],
  ...['XX', '…', '“', '”', '\u200B', '\u202E', '\u0430', 'é', '👍', 'By using it you agree. ', 'We may. ', 'under 13'],
  ...['within a reasonable time', 'sell', 'may 2025', '\r\n', '\uFEFF', 'title: Privacy policy\n', 'summary: New.\n'],
  ...['change: material\n', 'change: editorial\n', 'effective: 2027-01-01\n', 'retired:\n  id: "Gone."\n', 'title'],
  ...[': ', '"', "'", '#', '&a', '*a', '!!js', '? ', '[a, b]', '{a: b}', '%', 'null'],
]

const fragment = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...tokens) }, { weight: 1, arbitrary: fc.string() })

/** Text that may be anything. */
export const anything = fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join(''))

const words = fc.constantFrom(
  ...['We keep your name.', 'We may share some of it.', 'Write to us@acme.example.', 'a *b* **c** `d`'],
  ...['\\[a] \\* \\<', 'x & y', 'See [our rules](https://acme.example/a_b?c=d).', '[data](#data)'],
  ...['Line one\nline two', 'One  \ntwo', '2. May 2025', '“Q”'],
)
const block = fc.oneof(
  words,
  fc
    .array(words, { minLength: 1, maxLength: 4 })
    .map((items) => items.map((item) => `- ${item.replaceAll('\n', '\n  ')}`).join('\n')),
  words.map((text) => `> ${text.replaceAll('\n', '\n> ')}`),
  fc.constant('| A | B |\n| --- | --- |\n| c | d |'),
)
const section = fc
  .tuple(
    fc.constantFrom('Data', 'Rights', 'Use', 'Où ?', 'A & B', 'Data [#d]', 'Use [was #u]'),
    fc.array(block, { maxLength: 3 }),
  )
  .map(([title, blocks]) => `## ${title}\n\n${blocks.join('\n\n')}`)

/** A text that is often good. */
export const likelyText = fc
  .tuple(words, fc.uniqueArray(section, { maxLength: 4, selector: (text) => text.slice(0, 5) }))
  .map(
    ([short, sections]) =>
      `---\ntitle: Privacy policy\nsummary: New.\nchange: material\n---\n\n<InShort>\n\n${short}\n\n</InShort>\n\n${sections.join('\n\n')}\n`,
  )
