import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { formatRecord, parseRecord, sealOf } from '../../../lib/content/seals'
import { withdrawal } from '../../view'
import { folderOf } from '../folder'

test('seals that sha256sum writes are read', () => {
  const folder = folderOf({ 'a/x/2024-02-29.mdx': 'one' })
  const written = execFileSync('sha256sum', ['--binary', 'a/x/2024-02-29.mdx'], { cwd: folder, encoding: 'utf8' })
  expect([...parseRecord(written).seals]).toEqual([['a/x/2024-02-29.mdx', sealOf(Buffer.from('one'))]])
})

test('lines that are no seals, and second seals of one file, are told', () => {
  const good = `${'1'.repeat(64)}  a.mdx`
  const text = [good, '', '<<<<<<< HEAD', `${'1'.repeat(63)}  b.mdx`, `${'2'.repeat(64)}  a.mdx`, ''].join('\n')
  const { seals, unreadable } = parseRecord(text)
  expect(seals).toEqual(new Map([['a.mdx', '1'.repeat(64)]]))
  expect(unreadable).toEqual([3, 4, 5])
})

const record = {
  seals: new Map([['acme/privacy/2025-05-04.mdx', '3'.repeat(64)]]),
  withdrawals: [
    { ...withdrawal, on: '2026-11-01', because: 'A slip: [see #2].', isEditorial: true },
    { ...withdrawal, seal: '6'.repeat(64), wasPublic: false },
  ],
  brought: new Map([['acme/privacy/2025-05-04.mdx', '2026-11-28']]),
  languages: new Map([['acme/privacy/2025-05-04.mdx', 'de-AT']]),
}

test('what was withdrawn and brought, and in which language, are remarks before the seal that stands, and are read back', () => {
  const text = formatRecord(record)
  expect(text).toBe(
    [
      `# withdrawn 2026-11-01 ${'5'.repeat(64)}  acme/privacy/2025-05-04.mdx: A slip: [see #2]. [effective 2025-06-01, editorial]`,
      `# withdrawn 2026-11-28 ${'6'.repeat(64)}  acme/privacy/2025-05-04.mdx: It named a person. [effective 2025-06-01, never public]`,
      '# brought 2026-11-28 acme/privacy/2025-05-04.mdx',
      '# language de-AT acme/privacy/2025-05-04.mdx',
      `${'3'.repeat(64)}  acme/privacy/2025-05-04.mdx`,
      '',
    ].join('\n'),
  )
  const lines = new Map([['acme/privacy/2025-05-04.mdx', 5]])
  expect(parseRecord(text)).toEqual({ ...record, lines, unreadable: [] })
})

test('seals are written as sha256sum reads them, by path, and it passes over the remarks, strictly too', () => {
  const files = { 'b/y/2025-05-04.mdx': 'one', 'a/x/2024-02-29.mdx': 'zwei “drei”' }
  const seals = new Map(Object.entries(files).map(([path, text]) => [path, sealOf(Buffer.from(text))]))
  const folder = folderOf({ ...files, SHA256SUMS: formatRecord({ ...record, seals }) })
  const said = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' })
  expect(said).toBe('a/x/2024-02-29.mdx: OK\nb/y/2025-05-04.mdx: OK\n')
})

test.each([
  '# a remark of somebody',
  `# withdrawn 2026-13-01 ${'5'.repeat(64)}  acme/privacy/2025-05-04.mdx: Why. [effective 2025-06-01]`,
  `# withdrawn 2026-11-01 ${'5'.repeat(64)}  acme/privacy/2025-05-04.mdx: Why.`,
  `# withdrawn 2026-11-01 ${'5'.repeat(64)}  acme/privacy/2025-05-04.mdx:  [effective 2025-06-01]`,
  '# brought 2026-02-30 acme/privacy/2025-05-04.mdx',
])('a remark of another form records nothing: %s', (line) => {
  expect(parseRecord(`${line}\n`)).toMatchObject({ withdrawals: [], brought: new Map(), unreadable: [1] })
})

test('a remark on a translation names its language', () => {
  const line = `# withdrawn 2026-11-01 ${'5'.repeat(64)}  acme/privacy/2025-05-04.de-AT.mdx: A slip. [effective 2025-06-01]\n`
  const { withdrawals } = parseRecord(line)
  expect(withdrawals).toMatchObject([{ policy: 'privacy', updated: '2025-05-04', language: 'de-AT' }])
  expect(formatRecord({ seals: new Map(), withdrawals })).toBe(line)
})
