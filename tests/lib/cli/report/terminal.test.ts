import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatTerminal } from '../../../../lib/cli/report/terminal'
import { findingOf, reportOf, texts, waivedOf } from './reports'

const plain = { isColored: false, isQuiet: false }
const quiet = { isColored: false, isQuiet: true }

const report = reportOf({
  findings: [
    findingOf({ sources: ['GDPR Art. 13(2)(a)', 'GDPR Art. 14(2)(a)'] }),
    findingOf({
      line: 112,
      column: 14,
      severity: 'error',
      rule: 'complaint',
      message: 'the right to complain is missing; write `## Complaints`',
      sources: ['GDPR Art. 13(2)(d)'],
    }),
    findingOf({
      path: 'content/acme/terms/draft.mdx',
      line: undefined,
      column: undefined,
      message: 'the text is long; write less',
      rule: 'length',
    }),
  ],
  waived: [waivedOf(), waivedOf({ policy: 'acme/terms', rule: 'length', count: 1, reason: 'a law asks for it' })],
})

test('findings stand under their files, then what is waived, then one sum', () => {
  expect(formatTerminal(report, plain)).toBe(`content/acme/privacy/draft.mdx
3:1    warning “as needed” is vague; write how long (GDPR Art. 13(2)(a), GDPR Art. 14(2)(a))  vague-words
112:14 error   the right to complain is missing; write \`## Complaints\` (GDPR Art. 13(2)(d))  complaint

content/acme/terms/draft.mdx
       warning the text is long; write less  length

Waived: vague-words in acme/privacy until 31 January 2027, 5 findings: counsel rewrites it
Waived: length in acme/terms until 31 January 2027, 1 finding: a law asks for it

1 error, 2 warnings in 9 files.`)
})

test('when quiet with nothing but warnings, what is waived and the sum remain', () => {
  const findings = [findingOf(), findingOf({ line: 4 })]
  expect(formatTerminal(reportOf({ findings }), quiet)).toBe('no errors, 2 warnings in 9 files.')
  expect(formatTerminal(reportOf({ findings, waived: [waivedOf()] }), quiet)).toBe(
    `Waived: vague-words in acme/privacy until 31 January 2027, 5 findings: counsel rewrites it

no errors, 2 warnings in 9 files.`,
  )
})

test('when nothing is found, all is well, whatever is waived', () => {
  expect(formatTerminal(reportOf(), plain)).toBe('All is well in 9 files.')
  expect(formatTerminal(reportOf({ files: 1 }), quiet)).toBe('All is well in 1 file.')
  expect(formatTerminal(reportOf({ waived: [waivedOf()] }), plain)).toBe(
    `Waived: vague-words in acme/privacy until 31 January 2027, 5 findings: counsel rewrites it

All is well in 9 files.`,
  )
})

test('articles that the message ends with are not said twice', () => {
  const finding = findingOf({ message: 'vague; write how long (GDPR Art. 13(2)(a))', sources: ['GDPR Art. 13(2)(a)'] })
  expect(formatTerminal(reportOf({ findings: [finding] }), plain)).toContain(
    'warning vague; write how long (GDPR Art. 13(2)(a))  vague-words\n',
  )
})

test('on a terminal, colours say the same', () => {
  const colored = formatTerminal(report, { isColored: true, isQuiet: false })
  expect(colored).toContain('\u001b[31merror\u001b[39m')
  expect(colored).toContain('\u001b[33mwarning\u001b[39m')
  expect(stripVTControlCharacters(colored)).toBe(formatTerminal(report, plain))
  expect(formatTerminal(report, plain)).not.toContain('\u001b')
})

test('any message and any reason is one line that loses no word', () => {
  const withoutSpace = (text: string | undefined) => text?.replaceAll(/\s/g, '')
  fc.assert(
    fc.property(texts, texts, (message, reason) => {
      const shown = formatTerminal(
        reportOf({ findings: [findingOf({ message })], waived: [waivedOf({ reason })] }),
        plain,
      )
      const [path, finding, between, waived, ...rest] = shown.split(/\r\n|\r|\n/)
      expect([path, between, ...rest]).toEqual([
        'content/acme/privacy/draft.mdx',
        '',
        '',
        'no errors, 1 warning in 9 files.',
      ])
      expect(withoutSpace(finding)).toBe(withoutSpace(`3:1 warning ${message} vague-words`))
      expect(withoutSpace(waived)).toBe(
        withoutSpace(`Waived: vague-words in acme/privacy until 31 January 2027, 5 findings: ${reason}`),
      )
    }),
  )
})

test('beyond a thousand warnings the rest is counted, and no error is left out', () => {
  const many = Array.from({ length: 1500 }, (_, index) => findingOf({ line: index + 1, severity: 'warning' }))
  const last = findingOf({ line: 2000, severity: 'error', message: 'the last is wrong' })
  const rows = formatTerminal(reportOf({ findings: [...many, last] }), plain).split('\n')
  expect(rows.filter((row) => / warning /.test(row))).toHaveLength(1000)
  expect(rows.filter((row) => row.includes('the last is wrong'))).toHaveLength(1)
  expect(rows.at(-3)).toMatch(/^And 500 more warnings: /)
  expect(rows.at(-1)).toMatch(/^1 error, 1500 warnings in /)
  expect(formatTerminal(reportOf({ findings: many }), quiet)).not.toContain('more warnings')
})
