import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'playwright/test'
import { checkContent } from '../../lib/check/content'
import { formatRecord, sealOf } from '../../lib/content/seals'
import { anything, likelyText } from '../lib/check/fragments'
import { filesIn } from './pages'
import { checksums, run } from './run'
import { real, saidOfSample, sample } from './sites'

// One folder has one build at a time.
test.describe.configure({ mode: 'serial' })

test('mistakes stop the build, each with its place and the way back, and what was built stays', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mistakes-'))
  const edit = (path: string, change: (source: string) => string) => {
    const file = join(folder, 'content/acme', path)
    writeFileSync(file, change(readFileSync(file, 'utf8')))
  }
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@acme.example', ...args], { cwd: folder })
  try {
    cpSync(sample.content, join(folder, 'content'), { recursive: true })
    mkdirSync(join(folder, 'out'))
    writeFileSync(join(folder, 'out/index.html'), 'the last good build')
    git('init', '-q')
    git('add', 'content')
    git('commit', '-qm', 'Publish')
    edit('privacy/2018-05-25.mdx', (source) => source.replace('ten years', 'tin years'))
    edit('cookies/2025-01-15.mdx', (source) => `${source}\nHello {process.env.HOME}\n`)
    edit('company.yaml', (source) => source.replace(/^ {2}children:.*\n/m, ''))
    const env = { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'out'), TODAY: sample.today }
    const { status, said } = run('build', env)
    expect(status).toBe(1)
    expect(said).toContain('links to /acme/children/ may be anywhere, and it leads nowhere any more')
    expect(said).toContain('content/acme/cookies/2025-01-15.mdx')
    expect(said).toMatch(/17:7 error `\{…\}` is program code/)
    expect(said).not.toMatch(/\n\s+at /)
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('the last good build')
    const [, advice = ''] = /restore it: `(git [^`]+2018-05-25\.mdx)`/.exec(said) ?? []
    spawnSync(advice, { shell: true })
    expect(readFileSync(join(folder, 'content/acme/privacy/2018-05-25.mdx'), 'utf8')).toContain('ten years')
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

test('on another day another version is in force, however its lines end, and pages that are kept are as if made anew', () => {
  const folder = mkdtempSync(join(tmpdir(), 'day-'))
  const content = join(folder, 'content')
  const page = (out: string, path: string) => readFileSync(join(out, path, 'index.html'), 'utf8')
  const [after, anew] = [join(folder, 'after'), join(folder, 'anew')]
  const build = (out: string) => {
    const env = { CONTENT_DIR: content, OUT_DIR: out, TODAY: '2026-07-01', SITE_URL: '' }
    const { status, said } = run('build', env)
    expect([status, said]).toEqual([0, expect.stringContaining('No page changes by itself: build again')])
    expect(said).toMatch(/Its addresses begin with http:\/\/\S+: set SITE_URL/)
    return checksums(out)
  }
  const announced = (out: string) => [
    /<title>(.*?)<\/title>/.exec(page(out, 'acme/privacy/2026-05-20'))?.[1],
    page(out, 'acme/privacy').includes('Your name, for one year.'),
  ]
  try {
    cpSync(sample.content, content, { recursive: true })
    expect(readFileSync(saidOfSample, 'utf8')).toContain(
      'Build again on 2026-07-01, when another version takes effect.',
    )
    expect(announced(sample.out)).toEqual(['Upcoming: Privacy policy, in force from 1 July 2026 – Acme', false])
    rewrite(content, 'acme/cookies/2025-01-15.mdx', (source) => {
      const quoted = source.replace('change: material', 'change: "material"')
      return `\uFEFF${quoted.replaceAll('\n', '\r\n')}`
    })
    // Its other pages are kept from the site that the other tests read.
    const kept = build(after)
    expect(announced(after)).toEqual(['Privacy policy, version of 20 May 2026 – Acme', true])
    expect(page(after, 'acme/cookies')).toContain('Acme sets no cookies.')
    rmSync('.next/cache/pages', { recursive: true })
    expect(build(anew)).toEqual(kept)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('content that is changed while it is read stops the build, and no page is kept of what it was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'changed-'))
  const [content, out, hook] = [join(folder, 'content'), join(folder, 'out'), join(folder, 'hook.mjs')]
  const env = { CONTENT_DIR: content, OUT_DIR: out, TODAY: real.today }
  const page = () => readFileSync(join(out, 'katror/index.html'), 'utf8')
  try {
    // Its other companies are kept from the site that the other tests read.
    cpSync(real.content, content, { recursive: true })
    writeFileSync(
      hook,
      `import fs from 'node:fs'
      import { syncBuiltinESMExports } from 'node:module'
      const read = fs.readFileSync
      let isRead = false
      fs.readFileSync = (...args) => {
        const text = read(...args)
        // The check is the last to read it before pages are made.
        if (new Error().stack.includes('checkFile') && String(args[0]).endsWith('katror/company.yaml') && !isRead) {
          isRead = true
          fs.writeFileSync(args[0], String(text).replace(/^about: .*/m, 'about: Changed meanwhile.'))
        }
        return text
      }
      if (process.argv.some((one) => one.includes('cli/build'))) syncBuiltinESMExports()`,
    )
    const changed = run('build', { ...env, NODE_OPTIONS: `--import=${hook}` })
    expect(changed).toEqual({ status: 1, said: expect.stringContaining('Content was changed during the build.') })
    expect(run('build', env).status).toBe(0)
    expect(page()).toContain('Changed meanwhile.')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('the app that makes the site has no page and no route of the desk, whose app has', () => {
  const routes = (folder: string): string[] =>
    Object.values(JSON.parse(readFileSync(join(folder, 'app-path-routes-manifest.json'), 'utf8')))
  expect(routes('.next-site')).toContain('/robots.txt')
  expect(routes('.next-site').filter((route) => route.startsWith('/desk'))).toEqual([])
  expect(routes('.next-desk')).toEqual(expect.arrayContaining(['/desk', '/desk/import', '/desk/api/frame']))
})

test('the app takes none of the files that builds write for its own, which change while it is compiled', () => {
  const traces = filesIn('.next-site').filter((file) => file.endsWith('.nft.json'))
  const taken = traces.flatMap((file): string[] => JSON.parse(readFileSync(join('.next-site', file), 'utf8')).files)
  expect(taken.length).toBeGreaterThan(100)
  expect(taken.filter((path) => /\/(\.contentlayer|\.next|content|out)\//.test(path))).toEqual([])
})

test('a second build in the same folder waits its turn', () => {
  mkdirSync('.next/cache', { recursive: true })
  writeFileSync('.next/cache/build.lock', String(process.pid))
  const { status, said } = run('build', { OUT_DIR: join(tmpdir(), 'nothing-is-written') })
  rmSync('.next/cache/build.lock')
  expect(status).toBe(1)
  expect(said).toContain(`Another build is under way in this folder (process ${process.pid})`)
})

for (const [fault, env, advice] of [
  ['a folder of content that is not there', { CONTENT_DIR: '/no/such/folder' }, '/no/such/folder'],
  ['an address without its scheme', { SITE_URL: 'a.example' }, 'SITE_URL is "a.example": write an address such as'],
] as const) {
  test(`${fault} is told plainly`, () => {
    const { status, said } = run('build', { ...env, OUT_DIR: join(tmpdir(), 'nothing-is-written') })
    expect(status).toBe(1)
    expect(said).toContain(advice)
    expect(said).not.toMatch(/\n\s+at /)
  })
}

test('a port that is taken, and a site that is not built, are told plainly', () => {
  const taken = run('serve', { PORT: String(real.port) })
  expect(taken).toEqual({
    status: 1,
    said: `Port ${real.port} is taken. Choose another: PORT=${real.port + 1} npm start\n`,
  })
  const empty = run('serve', { OUT_DIR: 'no/such/folder' })
  expect(empty).toEqual({ status: 1, said: 'There is no built site in no/such/folder/. Build it: npm run build\n' })
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
    const { status, said } = run('build', {
      CONTENT_DIR: content,
      OUT_DIR: join(folder, 'out'),
      SITE_URL: 'https://a.example',
    })
    expect([status, said]).toEqual([0, expect.stringContaining('Built')])
    expect(said).not.toContain('set SITE_URL')
    expect(filesIn(join(folder, 'out')).filter((file) => /privacy\/index\.html$/.test(file))).toHaveLength(seals.size)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
