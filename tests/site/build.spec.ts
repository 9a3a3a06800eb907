import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'playwright/test'
import { checkContent } from '../../lib/check/content'
import { formatRecord, sealOf } from '../../lib/content/seals'
import { startApp } from '../../lib/export/app'
import { anything, likelyText } from '../lib/check/fragments'
import { copyProject } from './apart'
import { filesIn } from './pages'
import { real, sample } from './sites'

// One folder has one build at a time.
test.describe.configure({ mode: 'serial' })

function run(script: string, env: Record<string, string>, cwd = '.') {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', ...script.split(' ')], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  return { status, said: stripVTControlCharacters(stdout + stderr) }
}

function checksums(folder: string): Record<string, string> {
  const sum = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex')
  return Object.fromEntries(filesIn(folder).map((file) => [file, sum(file)]))
}

test('a build that would lose a shortcut is refused, and leaves the last one as it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lost-'))
  try {
    cpSync(sample.content, join(folder, 'content'), { recursive: true })
    cpSync(sample.out, join(folder, 'out'), { recursive: true })
    const before = checksums(join(folder, 'out'))
    const company = join(folder, 'content/acme/company.yaml')
    writeFileSync(company, readFileSync(company, 'utf8').replace(/^ {2}children:.*\n/m, ''))
    const env = { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'out'), TODAY: sample.today }
    expect(run('build', env)).toEqual({
      status: 1,
      said: expect.stringContaining('links to /acme/children/ may be anywhere, and it leads nowhere any more'),
    })
    expect(checksums(join(folder, 'out'))).toEqual(before)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('the same content gives the same bytes, from another folder and in other time zones', () => {
  const copy = copyProject(real.content)
  try {
    for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      expect(run('build', { TZ, OUT_DIR: 'out' }, copy)).toEqual({
        status: 0,
        said: expect.stringMatching(/Built.*\nNote: no git repository holds content, /s),
      })
      expect(checksums(join(copy, 'out'))).toEqual(checksums(real.out))
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
})

test('pages that are taken from the last build are those that are made anew', () => {
  test.setTimeout(300_000)
  const folder = mkdtempSync(join(tmpdir(), 'again-'))
  const content = join(folder, 'content')
  const build = (OUT_DIR: string) => {
    const built = run('build', { CONTENT_DIR: content, OUT_DIR: join(folder, OUT_DIR), TODAY: sample.today })
    expect(built).toEqual({ status: 0, said: expect.stringContaining('Built') })
    return checksums(join(folder, OUT_DIR))
  }
  try {
    cpSync(sample.content, content, { recursive: true })
    const first = build('first')
    expect(build('again')).toEqual(first)
    const company = join(content, 'acme/company.yaml')
    writeFileSync(company, readFileSync(company, 'utf8').replace(/^name: .*$/m, 'name: Zeta'))
    const edited = build('edited')
    rmSync('.next/cache/pages', { recursive: true })
    expect(build('anew')).toEqual(edited)
    expect(edited).not.toEqual(first)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('a mistake stops the build with its place, and what was built stays', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mistake-'))
  try {
    cpSync('tests/content', join(folder, 'content'), { recursive: true })
    mkdirSync(join(folder, 'out'))
    writeFileSync(join(folder, 'out/index.html'), 'the last good build')
    const file = join(folder, 'content/acme/cookies/2025-01-15.mdx')
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nHello {process.env.HOME}\n`)
    const { status, said } = run('build', { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'out') })
    expect(status).toBe(1)
    expect(said).toContain('content/acme/cookies/2025-01-15.mdx')
    expect(said).toMatch(/17:7-17:25.*`\{…\}` is program code/)
    expect(said).not.toMatch(/\n\s+at /)
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('the last good build')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('one letter of a published file stops the build with its name and the way back', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sealed-'))
  try {
    cpSync('tests/content', join(folder, 'content'), { recursive: true })
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@acme.example', ...args], { cwd: folder })
    for (const args of [
      ['init', '-q'],
      ['add', '.'],
      ['commit', '-qm', 'Publish'],
    ])
      git(...args)
    const file = join(folder, 'content/acme/privacy/2018-05-25.mdx')
    const published = readFileSync(file, 'utf8')
    writeFileSync(file, published.replace('ten years', 'tin years'))
    const env = { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'out') }
    const { status, said } = run('build', env)
    expect(status).toBe(1)
    expect(said).toContain('content/acme/privacy/2018-05-25.mdx')
    const [, commit = '', path = ''] = /restore it: `git checkout (\w+) -- (\S+)`/.exec(said) ?? []
    git('checkout', commit, '--', path)
    expect(readFileSync(file, 'utf8')).toBe(published)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

/** Gives the bytes of a version another form, as the one that was published. */
function rewrite(content: string, path: string, write: (source: string) => string): void {
  const bytes = Buffer.from(write(readFileSync(join(content, path), 'utf8')))
  writeFileSync(join(content, path), bytes)
  const record = join(content, 'SHA256SUMS')
  writeFileSync(record, readFileSync(record, 'utf8').replace(new RegExp(`\\w+(?=  ${path})`), sealOf(bytes)))
}

test('on another day another version is in force, however its lines end, and the build says when a page changes next', () => {
  const folder = mkdtempSync(join(tmpdir(), 'day-'))
  const out = join(folder, 'out')
  const content = join(folder, 'content')
  const page = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8')
  const titleOn = (TODAY: string, next: string, SITE_URL = '') => {
    const { status, said } = run('build', { CONTENT_DIR: content, OUT_DIR: out, TODAY, SITE_URL })
    expect([status, said]).toEqual([0, expect.stringContaining(next)])
    expect(/Its addresses begin with http:\/\/\S+: set SITE_URL/.test(said)).toBe(SITE_URL === '')
    const announced = /<title>(.*?)<\/title>/.exec(page('acme/privacy/2026-05-20'))?.[1]
    return [announced, page('acme/privacy').includes('Your name, for one year.')]
  }
  try {
    cpSync(sample.content, content, { recursive: true })
    rewrite(content, 'acme/cookies/2025-01-15.mdx', (source) => {
      const quoted = source.replace('change: material', 'change: "material"')
      return `\uFEFF${quoted.replaceAll('\n', '\r\n')}`
    })
    expect(titleOn('2026-06-30', 'Build again on 2026-07-01, when another version takes effect.')).toEqual([
      'Upcoming: Privacy policy, in force from 1 July 2026 – Acme',
      false,
    ])
    expect(page('acme/cookies')).toContain('Acme sets no cookies.')
    expect(titleOn('2026-07-01', 'No page changes by itself: build again', 'https://a.example')).toEqual([
      'Privacy policy, version of 20 May 2026 – Acme',
      true,
    ])
    const early = { CONTENT_DIR: content, OUT_DIR: out, TODAY: '2026-05-19' }
    expect(run('build', early)).toEqual({ status: 1, said: expect.stringContaining('a day that has not come') })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('a folder that holds something else is not replaced', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mine-'))
  try {
    writeFileSync(join(folder, 'thesis.txt'), 'all my work')
    const { status, said } = run('build', { CONTENT_DIR: 'tests/content', OUT_DIR: folder })
    expect(status).toBe(1)
    expect(said).toContain('holds something other than a built site')
    expect(readFileSync(join(folder, 'thesis.txt'), 'utf8')).toBe('all my work')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('the app that makes the site has no page and no route of the desk', async () => {
  const found = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(?:^|\/)desk\/.*(?:page|route)\.tsx?$|^desk\/page\.tsx$/.test(path),
  )
  const paths = found.map((path) =>
    `/${path}`
      .replace('/(site)', '')
      .replace(/[^/]*$/, '')
      .replace('[company]', 'klantra')
      .replace('[policy]', 'privacy')
      .replace('[version]', '2025-05-04'),
  )
  expect(paths).toEqual(expect.arrayContaining(['/desk/', '/desk/klantra/privacy/', '/desk/api/draft/']))
  const app = await startApp()
  try {
    for (const path of paths) await expect(app.ask(path), path).rejects.toThrow(/\(40[45]\)/)
    expect(String(await app.ask('/robots.txt'))).toContain('Allow')
  } finally {
    app.stop()
  }
})

test('a second build in the same folder waits its turn', () => {
  mkdirSync('.next/cache', { recursive: true })
  writeFileSync('.next/cache/build.lock', String(process.pid))
  const { status, said } = run('build', { OUT_DIR: join(tmpdir(), 'nothing-is-written') })
  rmSync('.next/cache/build.lock')
  expect(status).toBe(1)
  expect(said).toContain(`Another build is under way in this folder (process ${process.pid})`)
})

test('a folder of content that is not there, and settings that make no sense, are told plainly', () => {
  for (const [env, advice] of [
    [{ CONTENT_DIR: '/no/such/folder' }, '/no/such/folder'],
    [
      { SITE_URL: 'policies.example.org' },
      'SITE_URL is "policies.example.org": write an address such as https://policies.example.org',
    ],
    [{ TODAY: '1.12.2026' }, 'TODAY is "1.12.2026": write a day as YYYY-MM-DD'],
  ] as const) {
    const { status, said } = run('build', { ...env, OUT_DIR: join(tmpdir(), 'nothing-is-written') })
    expect(status).toBe(1)
    expect(said).toContain(advice)
    expect(said).not.toMatch(/\n\s+at /)
  }
})

test('a port that is taken or is none, and a site that is not built, are told plainly', () => {
  const taken = run('serve', { PORT: String(real.port) })
  expect(taken).toEqual({
    status: 1,
    said: `Port ${real.port} is taken. Choose another: PORT=${real.port + 1} npm start\n`,
  })
  const empty = run('serve', { OUT_DIR: 'no/such/folder' })
  expect(empty).toEqual({ status: 1, said: 'There is no built site in no/such/folder/. Build it: npm run build\n' })
  const none = run('serve', { PORT: '80 80' })
  expect(none).toEqual({ status: 1, said: 'PORT is "80 80": write a number from 1 to 65535\n' })
})

test('what the check passes is built, and what it warns of stops nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'passed-'))
  const content = join(folder, 'content')
  // Its shortcut leads to a section that these texts do not have.
  const facts = readFileSync('content/kastana/company.yaml', 'utf8').replace(/^shortcuts:\n(?: .*\n)*/m, '')
  const seals = new Map<string, string>()
  const check = async () => {
    writeFileSync(join(content, 'SHA256SUMS'), formatRecord({ seals }))
    const { files } = await checkContent(content, real.today, 'all')
    const findings = files.flatMap(({ path, messages }) => messages.map(({ fatal }) => ({ path, fatal })))
    return { errors: findings.filter(({ fatal }) => fatal), warnings: findings.filter(({ fatal }) => !fatal) }
  }
  try {
    const texts = fc.sample(
      fc.oneof(
        likelyText,
        likelyText.chain((text) => anything.map((more) => text + more)),
      ),
      { numRuns: 25, seed: 4 },
    )
    for (const [index, text] of texts.entries()) {
      mkdirSync(join(content, `acme-${index}`, 'privacy'), { recursive: true })
      writeFileSync(join(content, `acme-${index}`, 'company.yaml'), facts)
      writeFileSync(join(content, `acme-${index}`, 'privacy', '2025-05-04.mdx'), text)
      seals.set(`acme-${index}/privacy/2025-05-04.mdx`, sealOf(Buffer.from(text)))
    }
    for (const { path } of (await check()).errors) {
      const [company = ''] = /acme-\d+/.exec(path) ?? []
      rmSync(join(content, company), { recursive: true, force: true })
      seals.delete(`${company}/privacy/2025-05-04.mdx`)
    }
    expect(seals.size).toBeGreaterThan(5)
    expect(seals.size).toBeLessThan(texts.length)
    const passed = await check()
    expect(passed.errors).toEqual([])
    expect(passed.warnings.length).toBeGreaterThan(10)
    const built = run('build', { CONTENT_DIR: content, OUT_DIR: join(folder, 'out') })
    expect(built).toEqual({ status: 0, said: expect.stringContaining('Built') })
    expect(filesIn(join(folder, 'out')).filter((file) => /privacy\/index\.html$/.test(file))).toHaveLength(seals.size)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
