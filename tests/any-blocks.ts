import fc from 'fast-check'

const indented = (text: string, by: string) => text.replaceAll('\n', `\n${by}`)

const anyMarks = ['- ', '* ', '+ ', '-   ', '1. ', '1) ', '3. ', '10. ']

/** Blocks of any kind, in one another too, whose lines are made of phrases and end as one of `ends`, and lists with `marks`. */
export function anyBlock(
  phrase: fc.Arbitrary<string>,
  ends: string[],
  marks = anyMarks,
): Record<'line' | 'leaf' | 'block', fc.Arbitrary<string>> {
  const line = fc.array(phrase, { minLength: 1, maxLength: 3 }).map((phrases) => phrases.join(' '))
  const leaf = fc
    .tuple(line, fc.array(fc.tuple(fc.constantFrom('\n', ...ends), line), { maxLength: 2 }))
    .map(([first, rest]) => [first, ...rest.flat()].join(''))
  const cells = fc.array(fc.oneof(line, fc.constant('')), { minLength: 1, maxLength: 3 })
  const rule = fc.constantFrom('|---|---|', '| :-: | --: |', '|:-|-|')
  const table = fc
    .tuple(rule, line, line, fc.array(cells, { maxLength: 3 }))
    .map(([dashes, a, b, rows]) =>
      [`| ${a} | ${b} |`, dashes, ...rows.map((row) => `|${row.join(' | ')} |`)].join('\n'),
    )
  const mark = fc.constantFrom(...marks)
  const gap = fc.constantFrom('\n', '\n\n')
  const list = (content: fc.Arbitrary<string>) =>
    fc
      .tuple(mark, gap, fc.array(content, { minLength: 1, maxLength: 3 }))
      .map(([sign, between, all]) => all.map((text) => sign + indented(text, ' '.repeat(sign.length))).join(between))
  const { block } = fc.letrec<{ block: string }>((tie) => ({
    block: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      leaf,
      table,
      list(leaf),
      list(tie('block')),
      fc.tuple(leaf, gap, list(tie('block'))).map((parts) => `- ${indented(parts.join(''), '  ')}`),
      tie('block').map((text) => `> ${indented(text, '> ')}`),
    ),
  }))
  return { line, leaf, block }
}
