// Builds the site: content, checked and compiled, becomes the folder that is served.
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { VFile } from 'vfile'
import { archiveIn } from '../archive/checked-archive'
import { pathGroups } from '../archive/paths'
import { checkContent } from '../check/content'
import { reportOf } from '../check/report'
import { dayOf } from '../content/content'
import { sealsFile } from '../content/seals'
import { nextChange } from '../content/status'
import { hashFolders } from '../export/folder-hashes'
import { sendsCompressed } from '../export/hosts/hosts'
import { makeParts } from '../export/kept-site'
import { hostFile, makeSite, type PageProcess, startPageProcess } from '../export/pages'
import { exportSite, restoreSite } from '../export/site'
import { siteParts } from '../export/site-parts'
import { formerPaths, forwards } from '../landing/forward'
import { contentDir, hasHstsSubdomains, hostedBy, outDir, publicSite, siteUrl, today } from '../settings'
import { isWithin, reasonOf } from '../system/files'
import { describeReach } from '../system/git'
import { buildLock, takeLock } from '../system/lock'
import { hasErrors } from '../text/problem'
import { compileWithNext, hashOfApp } from './compile-app'
import { compileContent, forgetCompiled, isCompiled, stageContent, startContentlayer } from './compile-content'
import { isColored } from './policy/verb'
import { formatTerminal } from './report/terminal'
import { fail } from './run'

const started = performance.now()
const site = await attempt(siteUrl)
const now = await attempt(today)
const host = await attempt(hostedBy)
const hstsSubdomains = await attempt(hasHstsSubdomains)

const hasPublicSite = publicSite() !== undefined
// Next.js reads `.env` too, which must not give it another day or address than the one that pages are kept for.
Object.assign(process.env, { NODE_ENV: 'production', SITE_URL: site, TODAY: now, CONTENT_DIR: contentDir() })

if (isWithin(outDir(), contentDir()))
  fail(`OUT_DIR is ${outDir()}, within the folder of the policies: name a folder that is not within ${contentDir()}`)
const held = [contentDir(), '.'].find((path) => isWithin(path, outDir()))
if (held)
  fail(`OUT_DIR is ${outDir()}, which is replaced as a whole, and ${resolve(held)} is within it: name another folder`)
await attempt(() => takeLock(buildLock, 'build'))
restoreSite(outDir())
const contentlayer = startContentlayer()
// The app does not depend on content. What fails is reported where it is used.
const code = hashOfApp()
let isAppThere = true
const app = compileWithNext(() => {
  isAppThere = false
})
app.catch(() => {})
let documents = Promise.resolve()
let pageProcess: PageProcess | undefined
// Before anything is read: what changes from then on is noticed when all is made.
const folderHashes = await attempt(() => (existsSync(contentDir()) ? hashFolders(contentDir()) : new Map()))
const content = await attempt(() => checkContent(contentDir(), now, 'published', {}, beginToCompile))
const { files, recordSeal, reach } = content
if (files.some(hasErrors)) {
  console.error(formatTerminal(reportOf(content, files), { isColored: isColored(process.stderr), isQuiet: true }))
  fail(`Nothing was built. What ${outDir()}/ held before is unchanged.`)
}

const archive = archiveIn(content, { today: now, site })
const texts = [...content.policies.values(), ...content.translations.values()].flat()
const published = texts.map(({ path, seal }) => ({ path, file: join(contentDir(), path), seal }))
const isCompressed = sendsCompressed(host)
const groups = pathGroups(archive)
const gone = await attempt(() =>
  exportSite(make, outDir(), site, {
    originals: [
      ...readdirSync('public').map((path) => ({ path, file: join('public', path) })),
      { path: sealsFile, file: join(contentDir(), sealsFile), seal: recordSeal },
    ],
    forwards: forwards(archive),
    framers: new Map(archive.companies.map(({ id, framedBy }) => [id, framedBy])),
    host,
    hstsSubdomains,
    former: '.next/cache/former-site',
  }),
)
const pages = groups.flatMap(({ paths }) => paths).filter((path) => hostFile(path).endsWith('.html'))
console.log(`Built ${pages.length} pages into ${outDir()}/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`)

if (gone.length > 0) {
  const had = gone.join(' and ')
  console.log(
    `Note: the last build was for another host, and had ${had}. If that is yours, set HOSTED_BY and build again.`,
  )
}
const [next] = [...content.policies].flatMap(([name, texts]) => nextChange(texts, dayOf(content, name)) ?? []).sort()
console.log(
  next
    ? `Build again on ${next}, when another version takes effect.`
    : 'No page changes by itself: build again when the content does.',
)
const forgotten = describeReach(reach, contentDir())
if (forgotten !== undefined) console.log(`Note: ${forgotten}.`)
if (!hasPublicSite) {
  console.log(`Its addresses begin with ${site}: set SITE_URL before anyone copies them into apps.`)
}

/** Has Contentlayer and the app work beside the check of the texts, where Contentlayer could not take the fields of a file for code. What fails is reported where the documents are used. */
function beginToCompile(files: VFile[]): void {
  const texts = files.filter(({ path }) => path.endsWith('.mdx'))
  contentlayer.send({ texts: texts.map(({ path, data }) => ({ path, data })) })
  if (files.some(hasErrors)) return
  const staged = stageContent(files)
  if (isCompiled(staged)) {
    contentlayer.kill()
    return
  }
  documents = compileContent(staged, contentlayer)
  documents.catch(() => {})
  if (!isAppThere) return
  const maker = startPageProcess()
  documents.then(
    () => maker.child.send('documents'),
    () => maker.child.disconnect(),
  )
  pageProcess = maker
}

/** Makes the site, and pages at some former addresses, as far as they were not made before from the same code and content. */
function make(former: string[], to: string): Promise<void> {
  const leadsTo = formerPaths(archive)
  const whole = groups.map((group) => ({
    ...group,
    paths: [...group.paths, ...former.filter((path) => leadsTo.get(path) === group.name)],
  }))
  const parts = siteParts(whole, published, { code, site, policies: archive.policies, contents: folderHashes })
  const isCurrent = () => hashOfApp() === code && isDeepStrictEqual(hashFolders(contentDir()), folderHashes)
  const cache = `.next/cache/pages${isCompressed ? '' : '-uncompressed'}`
  return makeParts(parts, to, cache, (paths) => makeAnew(paths, to), isCurrent, isCompressed)
}

async function makeAnew(paths: string[], to: string): Promise<void> {
  const started = pageProcess
  pageProcess = undefined
  try {
    if (paths.length > 0) await app.then(() => makeSite({ paths, to, site, isCompressed }, documents, started))
    await documents
    if (paths.length === 0) started?.child.disconnect()
  } catch (error) {
    forgetCompiled()
    throw error
  }
}

async function attempt<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    return fail(reasonOf(error))
  }
}
