import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent, type Scope } from '../../../lib/check/content'
import { sealOf } from '../../../lib/content/seals'
import { publishDraft, resumePublication } from '../../../lib/publishing/publication'
import { takeLock } from '../../../lib/system/lock'
import { draft, files } from '../desk/acme'
import { enterFolder } from '../folder'

/** What the check says of what stands at a path, as errors and warnings. */
function saidOf(path: string, scope: Scope = 'all'): string[] {
  const content = checkContent('content', '2026-11-22', scope)
  const own = content.files.filter((file) => file.path === `content/${path}`).flatMap(({ messages }) => messages)
  return own.map(({ fatal, reason }) => `${fatal ? 'error' : 'warning'}: ${reason}`)
}

const plain =
  'SHA256SUMS acme/company.yaml acme/links-in-use.txt acme/privacy/policy.yaml acme/privacy/draft.mdx acme/privacy/2025-05-04.mdx'.split(
    ' ',
  )

/** Puts something else in the place of a file of the content. */
function put(path: string, make: (path: string) => void): void {
  enterFolder(files)
  rmSync(`content/${path}`, { force: true })
  mkdirSync(dirname(`content/${path}`), { recursive: true })
  make(`content/${path}`)
}

const makePipe = (path: string) => execFileSync('mkfifo', [path])
const makeFolder = (path: string) => mkdirSync(path)
const makeLink = (path: string) => symlinkSync('/nowhere', path)

test.each(plain)('a pipe, a folder and a link at %s are told, and nothing waits for them', (path) => {
  for (const [make, words] of [
    [makePipe, 'this is no plain file but a pipe or the like; delete it, and put the file itself here'],
    [makeFolder, 'this is a folder with the name of a file; delete it, and put the file itself here'],
    [makeLink, 'the file is a link to a file elsewhere; put the file itself here'],
  ] as const) {
    put(path, make)
    expect(saidOf(path)).toContain(`error: ${words}`)
    expect(resumePublication('content', 'acme/privacy')).toBeUndefined()
  }
})

test('a folder that is no file by its name is of no concern', () => {
  for (const path of ['acme/old', 'acme/privacy/My notes', 'acme/2025-05-04']) {
    put(path, makeFolder)
    expect(saidOf(path)).toEqual([])
  }
})

const ownFiles =
  '.publish.lock .publish.lock.4711.stale .SHA256SUMS.4711.new acme/privacy/.draft.mdx.4711.new acme/privacy/.2026-11-22.mdx'.split(
    ' ',
  )

test.each(ownFiles)(
  '%s, which a stop may leave, is of no concern, but is told where it is a link, a pipe or a folder',
  (path) => {
    put(path, (file) => writeFileSync(file, 'x'))
    expect(saidOf(path)).toEqual([])
    for (const [make, words] of [
      [makeLink, 'this is a hidden link, which could lead what is written here elsewhere; delete it'],
      [makePipe, 'this is hidden, and no plain file but a pipe or the like; delete it'],
      [makeFolder, 'this folder is in the way of a publication; delete it'],
    ] as const) {
      put(path, make)
      expect(saidOf(path, 'published')).toEqual([`error: ${words}`])
    }
  },
)

test('what publications really leave is of no concern', () => {
  enterFolder(files)
  const unlock = takeLock('content/.publish.lock', 'test')
  expect(saidOf('.publish.lock')).toEqual([])
  unlock()
  mkdirSync(`content/.SHA256SUMS.${process.pid}.new`)
  expect(() =>
    publishDraft('content', { policy: 'acme/privacy', day: '2026-11-22', checked: sealOf(Buffer.from(draft)) }),
  ).toThrow('.new')
  expect(existsSync('content/acme/privacy/.2026-11-22.mdx')).toBe(true)
  expect(saidOf('acme/privacy/.2026-11-22.mdx')).toEqual([])
})

test.each(
  '.git .gitignore acme/.gitkeep acme/privacy/.DS_Store acme/._draft.mdx acme/privacy/.draft.mdx.swp'.split(' '),
)('%s, which systems and other programs leave, is of no concern, unless it is a link', (path) => {
  put(path, (file) => writeFileSync(file, 'x'))
  if (path !== '.git') expect(saidOf(path)).toEqual([])
  put(path, makeLink)
  expect(saidOf(path)).toEqual([
    'error: this is a hidden link, which could lead what is written here elsewhere; delete it',
  ])
})

test.each(['.notes', '.2026-11-22.mdx', 'acme/.draft.mdx.4711.new', 'acme/privacy/.draft.mdx'])(
  '%s is hidden, which is for someone to weigh',
  (path) => {
    put(path, (file) => writeFileSync(file, 'x'))
    expect(saidOf(path)).toEqual([
      'warning: this is hidden, so nobody checks or publishes it; move it out of the folder of the policies',
    ])
  },
)

test('a hidden folder is told once, however much is in it', () => {
  put('.vscode/more', makeFolder)
  writeFileSync('content/.vscode/settings.json', '{}')
  const content = checkContent('content', '2026-11-22', 'all')
  expect(content.files.filter(({ path }) => path.includes('.vscode')).map(({ path }) => path)).toEqual([
    'content/.vscode',
  ])
})
