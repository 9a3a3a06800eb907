import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { formatWithdrawal, sealOf, sealsFile } from '../../../lib/seals'
import { messagesOf } from '../../marked'
import { enterFolder, sealed } from '../folder'

const company = 'name: Acme\nabout: Tools.\naccent: "#1d5c4f"\naccentDark: "#8fd3c1"\n'
const text =
  '---\ntitle: Privacy policy\nsummary: New.\nchange: material\n---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n'
const version = 'content/acme/privacy/2025-05-04.mdx'
const sums = `content/${sealsFile}`
const app = text.replace('Privacy', 'App')
const good = sealed({ 'content/acme/company.yaml': company, [version]: text })

async function messagesIn(files: Record<string, string>): Promise<[string, string][]> {
  enterFolder(files)
  return messagesNow()
}

function without(files: Record<string, string>, path: string): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== path))
}

test('versions that are as they were sealed pass', async () => {
  expect(await messagesIn(good)).toEqual([])
})

test('one letter more in a published version is told by its name, and how to get it back', async () => {
  const [[path, message] = []] = await messagesIn({
    ...good,
    [version]: text.replace('Tools', 'Tool').replace('Acme.', 'Acme!'),
  })
  expect(path).toBe(version)
  expect(message).toBe(
    `the file is not what was published; restore ${version} from a copy whose SHA-256 is ${sealOf(Buffer.from(text))}, and write what is to change in a draft: \`npm run policy draft acme/privacy\``,
  )
})

test('other line ends are a change too', async () => {
  expect(await messagesIn({ ...good, [version]: text.replaceAll('\n', '\r\n') })).toHaveLength(1)
})

test('a published version that is missing is told where it is recorded', async () => {
  const other = 'content/acme/app/2025-05-04.mdx'
  const files = without(sealed({ ...good, [other]: text }), other)
  const seal = sealOf(Buffer.from(text))
  expect(await messagesIn(files)).toEqual([
    [
      sums,
      `1:1 \`acme/app/2025-05-04.mdx\` was published and is missing; restore ${other} from a copy whose SHA-256 is ${seal}`,
    ],
  ])
})

test('a version that was never published is told how to', async () => {
  expect(await messagesIn({ ...good, 'content/acme/app/2025-05-04.mdx': app })).toEqual([
    [
      'content/acme/app/2025-05-04.mdx',
      'the version is not in SHA256SUMS, so it was not published; move it away, or make it the `draft.mdx` where there is none, and publish that: `npm run policy publish acme/app`',
    ],
  ])
})

test('a missing record is told once, however many versions there are', async () => {
  expect(await messagesIn({ ...without(good, sums), 'content/acme/app/2025-05-04.mdx': app })).toEqual([
    [sums, `the record of what was published is missing; restore it: \`git checkout HEAD -- ${sums}\``],
  ])
})

test('a line of the record that cannot be read is told', async () => {
  expect(await messagesIn({ ...good, [sums]: `${good[sums]}=======\n` })).toEqual([
    [
      sums,
      `2:1 this line is no seal, or one of a file that has one; restore the file: \`git checkout HEAD -- ${sums}\``,
    ],
  ])
})

test('in a repository, the way back is a command', async () => {
  enterFolder(good)
  commit()
  writeFileSync(version, text.replace('Acme', 'Acne'))
  expect(await messagesNow()).toEqual([
    [version, expect.stringMatching(/restore it: `git checkout \w+ -- content\/acme/)],
  ])
  const [, advice = ''] = /`(git checkout [^`]+)`/.exec((await messagesNow())[0]?.[1] ?? '') ?? []
  execFileSync('sh', ['-c', advice], { stdio: 'ignore' })
  expect(await messagesNow()).toEqual([])
})

test('a version that is deleted with its seal, or sealed anew, is remembered', async () => {
  const other = 'content/acme/app/2025-05-04.mdx'
  enterFolder(sealed({ ...good, [other]: text }))
  commit()
  rmSync(other)
  writeFileSync(sums, good[sums] ?? '')
  const line = `${sealOf(Buffer.from(text))}  acme/app/2025-05-04.mdx`
  const reason = `the seal of \`acme/app/2025-05-04.mdx\`, which was published, is missing; add the line \`${line}\``
  expect(await messagesNow()).toEqual([[sums, reason]])
  writeFileSync(version, text.replace('Acme', 'Acne'))
  writeFileSync(sums, `${sealOf(Buffer.from(text.replace('Acme', 'Acne')))}  acme/privacy/2025-05-04.mdx\n${line}\n`)
  const found = await messagesNow()
  expect(found.map(([path]) => path)).toEqual([sums, sums, version])
  expect(found[0]?.[1]).toContain('1:1 this is not the seal with which `acme/privacy/2025-05-04.mdx` was published')
})

test('a publication that was stopped is told how to finish', async () => {
  const waiting = 'content/acme/app/.2026-01-01.mdx'
  const record = `${good[sums]}${sealOf(Buffer.from(text))}  acme/app/2026-01-01.mdx\n`
  expect(await messagesIn({ ...good, [waiting]: text, [sums]: record })).toEqual([
    [
      sums,
      '2:1 the publication of `acme/app/2026-01-01.mdx` was stopped; finish it: `npm run policy publish acme/app`',
    ],
  ])
})

const other = 'content/acme/app/2025-05-04.mdx'
const both = sealed({ ...good, [other]: app })
const withdrawal = {
  ...{ path: 'acme/app/2025-05-04.mdx', company: 'acme', policy: 'app', updated: '2025-05-04' },
  ...{ effective: '2025-05-04', on: '2026-11-22', because: 'It named a person.', seal: sealOf(Buffer.from(app)) },
  ...{ wasPublic: true, isEditorial: false },
}
const remark = formatWithdrawal(withdrawal)

test('a seal that the record names as withdrawn is not missed', async () => {
  enterFolder(both)
  commit()
  rmSync(other)
  writeFileSync(sums, `${remark}\n${good[sums]}`)
  expect(await messagesNow()).toEqual([])
})

test('a remark on another seal than the one that was published does not stand for it', async () => {
  enterFolder(both)
  commit()
  rmSync(other)
  writeFileSync(sums, `${formatWithdrawal({ ...withdrawal, seal: '0'.repeat(64) })}\n${good[sums]}`)
  expect(await messagesNow()).toEqual([[sums, expect.stringContaining('which was published, is missing')]])
})

test('a text and its line that were rewritten together are told, and pass once the record names the old as withdrawn', async () => {
  enterFolder(both)
  commit()
  const changed = app.replace('Acme.', 'Acne.')
  writeFileSync(other, changed)
  const line = `${sealOf(Buffer.from(changed))}  acme/app/2025-05-04.mdx`
  writeFileSync(sums, `${line}\n${good[sums]}`)
  expect((await messagesNow()).map(([path]) => path).sort()).toEqual([other, sums].sort())
  writeFileSync(sums, `${remark}\n${line}\n${good[sums]}`)
  expect(await messagesNow()).toEqual([])
})

test('a remark and an address that were committed cannot be taken back', async () => {
  enterFolder({
    ...good,
    'content/ADDRESSES': '/acme/app/#ads\n/acme/app/#sharing\n',
    [sums]: `${remark}\n${good[sums]}`,
  })
  commit()
  expect(await messagesNow()).toEqual([])
  writeFileSync(sums, good[sums] ?? '')
  writeFileSync('content/ADDRESSES', '/acme/app/#ads\n')
  expect(await messagesNow()).toEqual([
    ['content/ADDRESSES', '`/acme/app/#sharing` must go on landing and is no longer listed; add the line again'],
    [sums, `a remark of the record is missing; add the line \`${remark}\``],
  ])
})

test('the file of a version that was withdrawn is told how to go', async () => {
  expect(await messagesIn({ ...good, [other]: app, [sums]: `${remark}\n${good[sums]}` })).toEqual([
    [
      other,
      'the version was withdrawn on 2026-11-22; finish that, which removes the file: `npm run policy withdraw acme/app/2025-05-04`',
    ],
  ])
})

test('a replacement that was stopped is told how to finish', async () => {
  const line = `${sealOf(Buffer.from(text))}  acme/app/2025-05-04.mdx`
  const waiting = 'content/acme/app/.2025-05-04.mdx'
  expect(
    await messagesIn({ ...good, [other]: app, [waiting]: text, [sums]: `${remark}\n${line}\n${good[sums]}` }),
  ).toEqual([
    [other, 'the publication of `acme/app/2025-05-04.mdx` was stopped; finish it: `npm run policy publish acme/app`'],
  ])
})

function commit(): void {
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@acme.example', '-c', 'commit.gpgsign=false']
  for (const args of [
    ['init', '-q'],
    ['add', '.'],
    [...author, 'commit', '-qm', 'Publish'],
  ])
    execFileSync('git', args)
}

async function messagesNow(): Promise<[string, string][]> {
  const { files } = await checkContent('content', '2026-11-22', 'published')
  return files.flatMap((file) => messagesOf(file).map((message): [string, string] => [file.path, message]))
}
