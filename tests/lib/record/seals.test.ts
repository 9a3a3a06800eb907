import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { expect, test, vi } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { formatWithdrawal, sealOf, sealsFile } from '../../../lib/content/seals'
import { messagesOf } from '../../marked'
import { git, startRepository } from '../../repository'
import { company, enterFolder, folderOf, sealed } from '../folder'

const text =
  '---\ntitle: Privacy policy\nsummary: New.\nchange: material\n---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n'
const version = 'content/acme/privacy/2025-05-04.mdx'
const sums = `content/${sealsFile}`
const app = text.replace('Privacy', 'App')
const good = sealed({ 'content/acme/company.yaml': company, [version]: text })
const other = 'content/acme/app/2025-05-04.mdx'
const both = sealed({ ...good, [other]: app })
const withdrawal = {
  ...{ path: 'acme/app/2025-05-04.mdx', company: 'acme', policy: 'app', updated: '2025-05-04' },
  ...{ effective: '2025-05-04', on: '2026-11-22', because: 'It named a person.', seal: sealOf(Buffer.from(app)) },
  ...{ wasPublic: true, isEditorial: false },
}
const remark = formatWithdrawal(withdrawal)
const appLine = `${withdrawal.seal}  ${withdrawal.path}`

function messagesIn(files: Record<string, string>): [string, string][] {
  enterFolder(files)
  return messagesNow()
}

function without(files: Record<string, string>, path: string): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== path))
}

test('one letter more in a published version is told by its name, and how to get it back', () => {
  const [[path, message] = []] = messagesIn({ ...good, [version]: text.replace('Acme.', 'Acme!') })
  expect(path).toBe(version)
  expect(message).toBe(
    `the file is not what was published; restore ${version} from a copy whose SHA-256 is ${sealOf(Buffer.from(text))}, and write what is to change in a draft: \`npm run policy draft acme/privacy\``,
  )
})

test.each([
  ['written', '* text eol=crlf', text, 'content/** -text'],
  ['taken out', '* text=auto', text.replaceAll('\n', '\r\n'), 'content/acme/privacy/2025-05-04.mdx text eol=crlf'],
])('Windows line ends that git has %s are told with what to write, and that helps', (_, attributes, own, line) => {
  enterFolder({
    ...sealed({ 'content/acme/company.yaml': company, [version]: own }),
    '.gitattributes': `${attributes}\n`,
  })
  startRepository('.')
  git('.', 'rm', '-r', '-q', '--cached', '.')
  rmSync('content', { recursive: true })
  git('.', 'checkout', 'HEAD', '--', '.')
  const told = messagesNow().find(([path]) => path === version)?.[1] ?? ''
  expect(told).toContain(`but for the ends of its lines, which git has changed; write \`${line}\``)
  appendFileSync('.gitattributes', `${line}\n`)
  const commands = [...told.matchAll(/`git ([^`]*)`/g)].map(([, command = '']) => command.split(' '))
  for (const command of commands) git('.', ...command)
  expect(messagesNow().filter(([path]) => path === version)).toEqual([])
})

const unreadable =
  'this line is no seal, or one of a file that has one; put it right, as `SHA-256  company/policy/2025-05-04.mdx`, or delete it'
const seal = sealOf(Buffer.from(text))

test.each<[string, Record<string, string>, message: unknown, path?: string]>([
  [
    'a record with Windows line ends',
    { ...good, [sums]: String(good[sums]).replaceAll('\n', '\r\n') },
    expect.stringContaining('Windows line ends'),
  ],
  [
    'a published version that is missing',
    without(sealed({ ...good, [other]: text }), other),
    `1:1 \`acme/app/2025-05-04.mdx\` was published and is missing; restore ${other} from a copy whose SHA-256 is ${seal}`,
  ],
  [
    'a version that was never published',
    { ...good, [other]: app },
    'the version is not in SHA256SUMS, so it was not published; move it away, or make it the `draft.mdx` where there is none, and publish that: `npm run policy publish acme/app`',
    other,
  ],
  [
    'a missing record, however many versions there are,',
    { ...without(good, sums), [other]: app },
    'the record of what was published is missing; restore it from a copy',
  ],
  ['a line of the record that cannot be read', { ...good, [sums]: `${good[sums]}=======\n` }, `2:1 ${unreadable}`],
  [
    'a line with a seal that was damaged',
    { ...both, [sums]: `${remark}\n${String(both[sums]).replace(/^./, 'X')}` },
    `2:1 ${unreadable}`,
  ],
  [
    'a line with a space too many',
    { ...both, [sums]: String(both[sums]).replace('  acme', '   acme') },
    `1:1 ${unreadable}`,
  ],
  [
    'a publication that was stopped',
    {
      ...good,
      'content/acme/app/.2026-01-01.mdx': text,
      [sums]: `${good[sums]}${seal}  acme/app/2026-01-01.mdx\n`,
    },
    '2:1 the publication of `acme/app/2026-01-01.mdx` was stopped; finish it: `npm run policy publish acme/app`',
  ],
  [
    'the file of a version that was withdrawn',
    { ...good, [other]: app, [sums]: `${remark}\n${good[sums]}` },
    'the version was withdrawn on 2026-11-22; finish that, which removes the file: `npm run policy withdraw acme/app/2025-05-04`',
    other,
  ],
  [
    'another text at the place of a version that was withdrawn',
    { ...good, [other]: app.replace('Acme', 'Acne'), [sums]: `${remark}\n${good[sums]}` },
    expect.stringContaining('the version is not in SHA256SUMS'),
    other,
  ],
  [
    'a replacement that was stopped',
    {
      ...{ ...good, [other]: app, 'content/acme/app/.2025-05-04.mdx': text },
      [sums]: `${remark}\n${seal}  acme/app/2025-05-04.mdx\n${good[sums]}`,
    },
    'the publication of `acme/app/2025-05-04.mdx` was stopped; finish it: `npm run policy publish acme/app`',
    other,
  ],
])('%s is told once, with what to do', (_, files, message, path = sums) => {
  expect(messagesIn(files)).toEqual([[path, message]])
})

/** Runs the command of git that the first message says. */
function followAdvice(dir?: string): void {
  const [[, told = ''] = []] = messagesNow(dir)
  const [, advice = ''] = /`(git [^`]+)`/.exec(told) ?? []
  execFileSync('sh', ['-c', advice], { stdio: 'ignore' })
}

test('where the content has a repository of its own, in a folder with a space, the commands work from here', () => {
  const texts = join(
    folderOf(Object.fromEntries(Object.entries(good).map(([path, own]) => [`our ${path}`, own]))),
    'our content',
  )
  startRepository(texts)
  startRepository(enterFolder({ 'package.json': '{}' }))
  const faults = [
    () => writeFileSync(join(texts, 'acme/privacy/2025-05-04.mdx'), rewritten),
    () => rmSync(join(texts, sealsFile)),
  ]
  for (const spoil of faults) {
    spoil()
    followAdvice(texts)
    expect(messagesNow(texts)).toEqual([])
  }
})

test('a record that is gone from the last commit too is got back from the one before', () => {
  startRepository(enterFolder(good))
  git('.', 'rm', '--quiet', sums)
  git('.', 'commit', '--quiet', '--message=Forget')
  followAdvice()
  expect(messagesNow()).toEqual([])
})

test('lines that cannot be read can be deleted, also once they were committed', () => {
  const list = 'content/ADDRESSES'
  startRepository(enterFolder({ ...good, [sums]: `${good[sums]}=======\n`, [list]: 'acme ads\n/acme/app/#ads\n' }))
  expect(messagesNow()).toEqual([
    [list, expect.stringMatching(/^1:1 this line is not an address .*; put it right, or delete it$/)],
    [sums, `2:1 ${unreadable}`],
  ])
  writeFileSync(sums, good[sums] ?? '')
  writeFileSync(list, '/acme/app/#ads\n')
  expect(messagesNow()).toEqual([])
})

test('a version that is deleted with its seal is remembered', () => {
  startRepository(enterFolder(sealed({ ...good, [other]: text })))
  rmSync(other)
  writeFileSync(sums, good[sums] ?? '')
  const line = `${sealOf(Buffer.from(text))}  acme/app/2025-05-04.mdx`
  const reason = `the seal of \`acme/app/2025-05-04.mdx\`, which was published, is missing; add the line \`${line}\``
  expect(messagesNow()).toEqual([[sums, reason]])
})

test('a version of a day that has not come is told, sealed or not', () => {
  const early = 'content/acme/app/2026-11-23.mdx'
  expect(messagesIn(sealed({ ...good, [early]: app }))).toEqual([
    [
      early,
      'this is the version of 2026-11-23, a day that has not come, as today is 2026-11-22; set the clock, or TODAY, or `timeZone` in acme/company.yaml, if that is wrong, or else make it the `draft.mdx` again and delete its line from SHA256SUMS',
    ],
  ])
  expect(messagesIn({ ...good, [early]: app })).toHaveLength(2)
  expect(messagesIn(sealed({ ...good, 'content/acme/app/2026-11-22.mdx': app }))).toEqual([])
})

test('a seal that the record names as withdrawn is not missed, and a remark on another does not stand for it', () => {
  startRepository(enterFolder(both))
  rmSync(other)
  writeFileSync(sums, `${remark}\n${good[sums]}`)
  expect(messagesNow()).toEqual([])
  writeFileSync(sums, `${formatWithdrawal({ ...withdrawal, seal: '0'.repeat(64) })}\n${good[sums]}`)
  expect(messagesNow()).toEqual([[sums, expect.stringContaining('which was published, is missing')]])
})

test('a text and its line that were rewritten together pass once the record names the old as withdrawn', () => {
  startRepository(enterFolder(both))
  const changed = app.replace('Acme.', 'Acne.')
  writeFileSync(other, changed)
  const line = `${sealOf(Buffer.from(changed))}  acme/app/2025-05-04.mdx`
  writeFileSync(sums, `${line}\n${good[sums]}`)
  writeFileSync(sums, `${remark}\n${line}\n${good[sums]}`)
  expect(messagesNow()).toEqual([])
})

test('a remark and an address that were committed cannot be taken back', () => {
  enterFolder({
    ...good,
    'content/ADDRESSES': '/acme/app/#ads\n/acme/app/#sharing\n',
    [sums]: `${remark}\n${good[sums]}`,
  })
  startRepository('.')
  expect(messagesNow()).toEqual([])
  writeFileSync(sums, good[sums] ?? '')
  writeFileSync('content/ADDRESSES', '/acme/app/#ads\n')
  expect(messagesNow()).toEqual([
    ['content/ADDRESSES', '`/acme/app/#sharing` must go on landing and is no longer listed; add the line again'],
    [sums, `a remark of the record is missing; add the line \`${remark}\``],
  ])
})

test.each([
  ['Windows line ends', (written: string) => written.replaceAll('\n', '\r\n')],
  ['a byte order mark', (written: string) => `\uFEFF${written}`],
])('what was once committed with %s is remembered as it reads', (_, spoil) => {
  const list = '/acme/app/#ads\n/acme/app/#sharing\n'
  enterFolder({ ...both, [sums]: spoil(both[sums] ?? ''), 'content/ADDRESSES': spoil(list) })
  startRepository('.')
  writeFileSync(sums, both[sums] ?? '')
  writeFileSync('content/ADDRESSES', list)
  expect(messagesNow()).toEqual([])
  rmSync(other)
  writeFileSync(sums, good[sums] ?? '')
  expect(messagesNow()).toEqual([[sums, expect.stringContaining('which was published, is missing')]])
})

const rewritten = text.replace('Acme', 'Acne')

/** Writes a published text anew, and its line in the record to match. */
function rewrite(): void {
  writeFileSync(version, rewritten)
  writeFileSync(sums, `${sealOf(Buffer.from(rewritten))}  acme/privacy/2025-05-04.mdx\n`)
}

/** Makes git take all repositories for those of another user. */
function disownRepositories(): void {
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  const bin = folderOf({ git: `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec ${real} "$@"\n` })
  chmodSync(`${bin}/git`, 0o755)
  vi.stubEnv('PATH', `${bin}${delimiter}${process.env.PATH}`)
  expect(() => git('.', 'log')).toThrow('dubious ownership')
}

/** Marks the record, after it was committed, for git to treat otherwise. */
function attribute(text: string): void {
  writeFileSync('.gitattributes', `SHA256SUMS ${text}\n`)
}

function configure(...settings: [name: string, value: string][]): void {
  for (const [name, value] of settings) git('.', 'config', name, value)
}

test.each<[string, () => void]>([
  ['is as usual', () => {}],
  ['belongs to another user', disownRepositories],
  ['is not the one that a hook is of', () => vi.stubEnv('GIT_DIR', resolve(folderOf({}), '.git'))],
  [
    'has settings of what is shown',
    () =>
      configure(
        ['color.ui', 'always'],
        ['color.diff', 'always'],
        ['diff.noprefix', 'true'],
        ['diff.mnemonicPrefix', 'true'],
        ['diff.renames', 'copies'],
        ['diff.external', 'true'],
        ['log.follow', 'true'],
        ['log.showRoot', 'false'],
        ['log.showSignature', 'true'],
        ['log.diffMerges', 'off'],
        ['log.date', 'relative'],
        ['core.pager', 'false'],
        ['core.quotePath', 'true'],
        ['core.abbrev', '4'],
      ),
  ],
  ['takes the record for binary', () => attribute('binary')],
  ['does not compare the record', () => attribute('-diff')],
  [
    'compares the record by a program',
    () => {
      attribute('diff=own')
      configure(['diff.own.command', 'true'], ['diff.own.textconv', 'true'], ['diff.own.binary', 'true'])
    },
  ],
  [
    'has another commit put in the place of the first',
    () => {
      const first = git('.', 'rev-parse', 'HEAD')
      rewrite()
      git('.', 'commit', '--quiet', '--all', '--amend', '--message=Start')
      git('.', 'replace', first, 'HEAD')
      git('.', 'reset', '--quiet', '--hard', first)
    },
  ],
  [
    'has its history cut by a graft',
    () => {
      rewrite()
      git('.', 'commit', '--quiet', '--all', '--message=Change')
      mkdirSync('.git/info', { recursive: true })
      writeFileSync('.git/info/grafts', `${git('.', 'rev-parse', 'HEAD')}\n`)
    },
  ],
  [
    'is a worktree in which a hook is at work',
    () => {
      git('.', 'worktree', 'add', '--quiet', '--detach', 'tree')
      vi.stubEnv('GIT_DIR', resolve('.git'))
      process.chdir('tree')
    },
  ],
])('a published text and its line, rewritten together, are told where the repository %s', (_, set) => {
  startRepository(enterFolder(good))
  set()
  rewrite()
  expect(messagesNow()).toEqual([
    [
      sums,
      expect.stringContaining(
        `1:1 this is not the seal with which \`acme/privacy/2025-05-04.mdx\` was published; write \`${good[sums]?.trim()}\` instead`,
      ),
    ],
    [version, expect.stringMatching(/^the file is not what was published; restore it: `git checkout \w+ -- /)],
  ])
})

test('the record and all versions, deleted together, are remembered', () => {
  startRepository(enterFolder({ ...good, 'content/acme/privacy/draft.mdx': text }))
  rmSync(version)
  rmSync(sums)
  const { files } = checkContent('content', '2026-11-22', 'all')
  expect(files.filter(({ path }) => path === sums).flatMap(messagesOf)).toEqual([
    expect.stringContaining('the seal of `acme/privacy/2025-05-04.mdx`, which was published, is missing'),
  ])
})

test.each<[string, () => void, string]>([
  [
    'there is no git',
    () => vi.stubEnv('PATH', resolve('content')),
    'ENOENT; install git, or put its folder on the PATH',
  ],
  [
    'its repository cannot be read',
    () => renameSync('.git/HEAD', '.git/gone'),
    "fatal: not a git repository: '$/.git'; clone the repository again, without `--filter`, and take over what is not committed; or delete `$/.git` where that is no repository",
  ],
])('where %s, that is an error, told once, with what to do', (_, spoil, words) => {
  const folder = enterFolder(good)
  startRepository(folder)
  spoil()
  rewrite()
  const [[path, message] = [], ...more] = messagesNow()
  expect([path, more]).toEqual([sums, []])
  expect(message).toMatch(/^git cannot say what was published before, so nothing is built or published: /)
  expect(message).toContain(words.replaceAll('$', realpathSync(folder)))
})

test('where a clone was cut off, that is a warning which says how far it reaches', () => {
  const folder = folderOf(good)
  startRepository(folder)
  appendFileSync(`${folder}/content/acme/company.yaml`, '\n')
  git(folder, 'commit', '--quiet', '--all', '--message=Change')
  enterFolder({})
  git('.', 'clone', '--quiet', '--depth=1', `file://${folder}`, '.')
  const since = git('.', 'log', '-1', '--format=%h of %cs')
  expect(messagesNow()).toEqual([
    [
      sums,
      `git has only the commits since ${since} here, so a change of what was published before would pass; fetch the rest: \`git -C content fetch --unshallow\``,
    ],
  ])
  git('.', '-C', 'content', 'fetch', '--quiet', '--unshallow')
  expect(messagesNow()).toEqual([])
})

function messagesNow(dir = 'content'): [string, string][] {
  const { files } = checkContent(dir, '2026-11-22', 'published')
  return files.flatMap((file) => messagesOf(file).map((message): [string, string] => [file.path, message]))
}

test('the language in which a version was published cannot be deleted unseen', () => {
  const language = '# language de acme/privacy/2025-05-04.mdx'
  enterFolder({ ...good, 'content/acme/privacy/policy.yaml': 'language: de\n', [sums]: `${language}\n${good[sums]}` })
  startRepository('.')
  writeFileSync('content/acme/privacy/policy.yaml', 'language: en\n')
  writeFileSync(sums, good[sums] ?? '')
  expect(messagesNow()).toEqual([[sums, `a remark of the record is missing; add the line \`${language}\``]])
})

test('a version that was put back after it was withdrawn cannot be deleted unseen', () => {
  startRepository(enterFolder(both))
  const record = (...lines: string[]) => writeFileSync(sums, `${lines.join('\n')}\n${good[sums]}`)
  rmSync(other)
  record(remark)
  git('.', 'commit', '--quiet', '--all', '--message=Withdraw')
  const brought = '# brought 2026-11-22 acme/app/2025-05-04.mdx'
  writeFileSync(other, app)
  record(remark, brought, appLine)
  git('.', 'add', '.')
  git('.', 'commit', '--quiet', '--message=Put it back')
  expect(messagesNow()).toEqual([])
  rmSync(other)
  record(remark)
  expect(messagesNow()).toEqual([
    [sums, expect.stringContaining('which was published, is missing')],
    [sums, `a remark of the record is missing; add the line \`${brought}\``],
  ])
  record(remark, formatWithdrawal({ ...withdrawal, because: 'Once more.' }))
  expect(messagesNow()).toEqual([])
})

test.each([
  [
    'a withdrawal on a day before it was published',
    formatWithdrawal({ ...withdrawal, on: '2025-05-03' }),
    '# withdrawn 2025-05-03 …  acme/app/2025-05-04.mdx`, by its days,',
  ],
  [
    'one with an effect before it was published',
    formatWithdrawal({ ...withdrawal, effective: '2025-05-03' }),
    '# withdrawn 2026-11-22 …  acme/app/2025-05-04.mdx`, by its days,',
  ],
  ['bringing what is not there', '# brought 2026-11-22 acme/app/2025-05-04.mdx'],
  ['bringing what has its own day', '# brought 2025-05-04 acme/privacy/2025-05-04.mdx'],
  ['the language of what is not there', '# language de acme/app/2025-05-04.mdx'],
])('a remark on %s is told, and can be deleted, also once it was committed', (_, line, named = `${line}\``) => {
  enterFolder({ ...good, [sums]: `${line}\n${good[sums]}` })
  startRepository('.')
  expect(messagesNow()).toEqual([[sums, `the remark \`${named} cannot be; put it right, or delete its line`]])
  writeFileSync(sums, good[sums] ?? '')
  expect(messagesNow()).toEqual([])
})
