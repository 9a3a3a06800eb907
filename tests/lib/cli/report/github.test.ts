import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Finding, messageOf } from '../../../../lib/check/report'
import { formatGithub } from '../../../../lib/cli/report/github'
import { findingOf, reportOf, reports, waivedOf } from './reports'

function commandOf(parts: Partial<Finding>): string {
  return formatGithub(reportOf({ findings: [findingOf({ message: 'wrong; write right', ...parts })] }))
}

test('each finding is a command on its own line', () => {
  const findings = [findingOf({ message: 'one' }), findingOf({ message: 'two', severity: 'error', rule: 'complaint' })]
  expect(formatGithub(reportOf({ findings, waived: [waivedOf()] }))).toBe(
    `::warning file=content/acme/privacy/draft.mdx,line=3,col=1,title=vague-words::one
::error file=content/acme/privacy/draft.mdx,line=3,col=1,title=complaint::two`,
  )
})

test.each([
  ['within one line has its columns', { endColumn: 9 }, ',line=3,col=1,endColumn=9'],
  ['that says so, too', { endLine: 3, endColumn: 9 }, ',line=3,endLine=3,col=1,endColumn=9'],
  ['over several lines has none', { endLine: 4, endColumn: 9 }, ',line=3,endLine=4'],
  ['on a whole file has no place', { line: undefined, column: undefined }, ''],
])('a finding %s', (_, place, said) => {
  expect(commandOf(place)).toContain(`file=content/acme/privacy/draft.mdx${said},title=`)
})

test('what GitHub reads as its own is escaped', () => {
  expect(commandOf({ path: 'a:b,c%.mdx', message: '10%: a, b\r\nc' })).toBe(
    '::warning file=a%3Ab%2Cc%25.mdx,line=3,col=1,title=vague-words::10%25: a, b%0D%0Ac',
  )
})

/** Reads a command as the runner of GitHub Actions does. */
function readCommand(line: string) {
  const [, severity, properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/s.exec(line) ?? []
  const pairs = properties.split(',').map((pair) => pair.split('='))
  const { file, title } = Object.fromEntries(pairs.map(([name, value = '']) => [name, decode(value)]))
  return { severity, path: file, rule: title, message: decode(data) }
}

function decode(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}

test('any finding is one line that reads back to the same', () => {
  fc.assert(
    fc.property(reports, (report) => {
      const output = formatGithub(report)
      const lines = output === '' ? [] : output.split(/\r\n|\r|\n/)
      expect(lines.map(readCommand)).toEqual(
        report.findings.map((finding) => {
          const { severity, path, rule } = finding
          return { severity, path, rule, message: messageOf(finding) }
        }),
      )
    }),
  )
})
