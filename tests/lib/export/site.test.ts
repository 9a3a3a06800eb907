import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { sealOf } from '../../../lib/content/seals'
import { exportPage } from '../../../lib/export/page'
import { exportSite, type Make, restoreSite } from '../../../lib/export/site'
import { reasonOf } from '../../../lib/system/files'
import { folderOf } from '../folder'
import { appOf } from './app'

const site = 'https://policies.example'

function page(style: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><style>${style}</style><title>T</title></head><body><a href="/">All</a><script>1</script></body></html>`
}

const pages: Record<string, string> = {
  '404.html': page('a{}'),
  'index.html': page('a{}'),
  'acme/index.html': page('b{}'),
  'acme/privacy/index.html': page('c{}'),
  'acme/privacy/2025-05-04/index.html': page('b{}'),
}
const others: Record<string, string> = {
  'icon-1.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'robots.txt': 'User-Agent: *\n',
  'sitemap.xml': '<urlset/>',
  'acme/links.json': '{}',
  'policies.json': '{}',
}
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).sort()
}

function bytesIn(folder: string): [string, string][] {
  return filesIn(folder).map((path) => [path, readFileSync(join(folder, path), 'base64')])
}

/** An app that makes a site, and a folder with `to`, as it was before. */
function start(
  more: Record<string, string | Buffer> = {},
  isCompressed = true,
): { app: Make; to: string; root: string } {
  const root = folderOf({ 'to/old/index.html': 'former', 'to/policies.json': '' })
  return {
    app: appOf({ ...pages, ...others, ...more }, Buffer.from(page('e{}')), isCompressed),
    to: join(root, 'to'),
    root,
  }
}

test('what readers and crawlers ask for is written, compressed too, and takes the place of what was there', async () => {
  const { app, to, root } = start()
  await exportSite(app, to, site)
  const first = bytesIn(to)
  await exportSite(app, to, site)
  expect(bytesIn(to)).toEqual(first)
  const served = [...Object.keys(pages), ...Object.keys(others)]
  expect(filesIn(to)).toEqual(served.flatMap((path) => [path, `${path}.br`, `${path}.gz`]).sort())
  expect(readdirSync(root).sort()).toEqual(['to', 'to.host'])
})

test('pages are exported by their own path, and other files are as they were', async () => {
  const { app, to } = start()
  await exportSite(app, to, `${site}/legal`)
  const written = (path: string) => readFileSync(join(to, path), 'utf8')
  expect(written('acme/privacy/index.html')).toBe(
    exportPage(pages['acme/privacy/index.html'] ?? '', '/acme/privacy/', `${site}/legal`),
  )
  expect(written('index.html')).toMatch(/<a href="?\.\/"?>/)
  expect(written('acme/privacy/2025-05-04/index.html')).toMatch(/<a href="?\.\.\/\.\.\/\.\.\/"?>/)
  expect(written('404.html')).toMatch(/<a href="?\/legal\/"?>/)
  for (const [path, text] of Object.entries(others)) expect(written(path)).toBe(text)
})

test('files that are no text are written alone', async () => {
  const { app, to } = start({ 'og.png': Buffer.from([0x89, 0xff, 0x00]) })
  await exportSite(app, to, site)
  expect(readFileSync(join(to, 'og.png'))).toEqual(Buffer.from([0x89, 0xff, 0x00]))
  expect(filesIn(to).filter((path) => path.startsWith('og.png'))).toEqual(['og.png'])
})

test('what an interrupted export left is cleared away', async () => {
  const { app, to, root } = start()
  for (const folder of ['to.building', 'to.former', 'to.host.former', 'to.building.host']) {
    mkdirSync(join(root, folder))
    writeFileSync(join(root, folder, 'stale.html'), 'stale')
  }
  await exportSite(app, to, site)
  expect(readdirSync(root).sort()).toEqual(['to', 'to.host'])
  expect(filesIn(root).filter((path) => path.endsWith('stale.html'))).toEqual([])
})

test('a site is made in the one that was there before the last, which its host never sees', async () => {
  const { app, to, root } = start()
  const former = join(root, 'cache')
  const found: string[][] = []
  const make: Make = (paths, folder, at) => {
    found.push(existsSync(folder) ? readdirSync(folder) : [])
    return app(paths, folder, at)
  }
  for (const _ of [1, 2]) await exportSite(make, to, site, { former })
  expect(found).toEqual([[], ['old', 'policies.json']])
  expect(readdirSync(root).sort()).toEqual(['cache', 'to', 'to.host'])
  expect(readdirSync(former)).toEqual(readdirSync(to).filter((name) => name !== 'old'))
})

test('a folder that others may not read, or a link, is no place to make a site in', async () => {
  const { app, to, root } = start()
  const former = join(root, 'cache')
  await exportSite(app, to, site, { former })
  chmodSync(former, 0o700)
  await exportSite(app, to, site, { former })
  expect(statSync(to).mode & 0o777).toBe(0o777 & ~process.umask())
  rmSync(former, { recursive: true })
  mkdirSync(join(root, 'elsewhere'))
  writeFileSync(join(root, 'elsewhere/kept'), '')
  symlinkSync(join(root, 'elsewhere'), former)
  await exportSite(app, to, site, { former })
  expect(lstatSync(to).isDirectory()).toBe(true)
  expect(readdirSync(join(root, 'elsewhere'))).toEqual(['kept'])
})

test('when a page cannot be made, what was there is untouched', async () => {
  const { app, to } = start()
  const fails = (former: string[], folder: string) => app([...former, '/acme/gone/'], folder, site)
  await expect(exportSite(fails, to, site)).rejects.toThrow()
  expect(filesIn(to)).toEqual(['old/index.html', 'policies.json'])
  expect(readFileSync(join(to, 'old/index.html'), 'utf8')).toBe('former')
})

test('a folder that holds something else is not replaced', async () => {
  const { app, root } = start()
  const mine = join(root, 'mine')
  mkdirSync(mine)
  writeFileSync(join(mine, 'thesis.txt'), 'all my work')
  await expect(exportSite(app, mine, site)).rejects.toThrow('holds something other than a built site')
  expect(filesIn(mine)).toEqual(['thesis.txt'])
  const file = join(mine, 'thesis.txt')
  await expect(exportSite(app, file, site)).rejects.toThrow('holds something other than a built site')
})

test.runIf(existsSync('/proc/self'))('where no folder can be made, that is said at once', async () => {
  const said = await exportSite(appOf(pages), '/proc/none/out', site).catch(reasonOf)
  expect(said).toBe('/proc/none cannot be read or written here. Ask for the right to, and start again.')
})

test('a link is not replaced, as the folder that it leads to would stay as it is', async () => {
  const { app, to, root } = start()
  const link = join(root, 'link')
  symlinkSync(to, link)
  await expect(exportSite(app, link, site)).rejects.toThrow(`Name the folder itself with OUT_DIR.`)
  expect(readdirSync(link)).toEqual(readdirSync(to))
})

test('a site that was taken away by an export that stopped comes back', () => {
  const { to } = start()
  renameSync(to, `${to}.former`)
  restoreSite(to)
  expect(filesIn(to)).toEqual(['old/index.html', 'policies.json'])
  restoreSite(to)
  expect(filesIn(to)).toEqual(['old/index.html', 'policies.json'])
})

test('originals are published byte for byte', async () => {
  const { app, to, root } = start()
  const bytes = Buffer.from('\uFEFF---\r\ntitle: “a”\n')
  writeFileSync(join(root, 'source.mdx'), bytes)
  const original = { path: 'acme/privacy/2025-05-04.mdx', file: join(root, 'source.mdx'), seal: sealOf(bytes) }
  await exportSite(app, to, site, { originals: [original] })
  expect(readFileSync(join(to, original.path)).equals(bytes)).toBe(true)
  expect(brotliDecompressSync(readFileSync(join(to, `${original.path}.br`))).equals(bytes)).toBe(true)
})

test('an original that was changed since it was checked stops the export', async () => {
  const { app, to, root } = start()
  const file = join(root, 'source.mdx')
  writeFileSync(file, 'changed')
  const original = { path: 'a.mdx', file, seal: sealOf(Buffer.from('checked')) }
  await expect(exportSite(app, to, site, { originals: [original] })).rejects.toThrow('was changed during the build')
  expect(filesIn(to)).toEqual(['old/index.html', 'policies.json'])
})

const forwards = ['/old', '/legal/acme.html', '/acme/former.htm', '/files/acme.pdf', '/privacy.html', '/a b/'].map(
  (from) => ({ from, to: '/acme/privacy/' }),
)

test('a host that does not lead on from former addresses gets a page at each that can have one', async () => {
  const { app, to } = start()
  await exportSite(app, to, site, { forwards })
  const files = ['old/index.html', 'legal/acme.html', 'acme/former.htm', 'privacy.html', 'a b/index.html']
  const served = [...Object.keys(pages), ...Object.keys(others), ...files]
  expect(filesIn(to)).toEqual(served.flatMap((path) => [path, `${path}.br`, `${path}.gz`]).sort())
  expect(readFileSync(join(to, 'old/index.html'), 'utf8')).toContain('<a href="../">')
  expect(readFileSync(join(to, 'privacy.html'), 'utf8')).toContain('<a href="./">')
})

const served = [...Object.keys(pages), ...Object.keys(others)]

test.each([
  ['apache', true, ['.htaccess'], []],
  ['nginx', true, [], ['nginx.conf']],
  ['caddy', true, [], ['Caddyfile']],
  ['netlify', false, ['_headers', '_redirects'], []],
  ['cloudflare', false, ['_headers', '_redirects'], []],
  ['s3', false, [], ['cloudfront.js', 'sync.sh']],
] as const)('%s gets what it reads, and no pages at former addresses', async (host, isCompressed, within, beside) => {
  const { app, to } = start({}, isCompressed)
  await exportSite(app, to, site, { forwards, host })
  const files = isCompressed ? served.flatMap((path) => [path, `${path}.br`, `${path}.gz`]) : served
  expect(filesIn(to)).toEqual([...files, ...within].sort())
  expect(filesIn(`${to}.host`)).toEqual([...beside, 'rules.json'].sort())
})

test('what another host read is gone with it, and named', async () => {
  const { app, to } = start()
  expect(await exportSite(app, to, site, { forwards, host: 'netlify' })).toEqual([])
  expect(await exportSite(app, to, site, { host: 'caddy' })).toEqual(['_headers', '_redirects'])
  expect(await exportSite(app, to, site, { host: 'github' })).toEqual(['Caddyfile'])
  expect(filesIn(to)).toContain('.nojekyll')
  expect(filesIn(to)).not.toContain('_redirects')
  expect(filesIn(`${to}.host`)).toEqual(['rules.json'])
})
