// Builds the site: content, checked and compiled, becomes the folder that is served.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { reporter } from 'vfile-reporter'
import { checkContent } from '../check/content'
import { sealsFile } from '../content/seals'
import { siteArchive } from '../content/site-archive'
import { nextChange } from '../content/status'
import { compileApp } from '../export/compiled-app'
import { framers } from '../export/framers'
import { makeSite } from '../export/pages'
import { exportSite, restoreSite } from '../export/site'
import { forwards } from '../landing/forwards'
import { allPaths } from '../pages/site-paths'
import { contentDir, hasForwardPages, outDir, publicSite, siteUrl, today } from '../settings'
import { takeLock } from '../system/lock'
import { describeReach } from '../system/reach'
import { reasonOf } from '../system/reason'
import { hasErrors } from '../text/problem'
import { compileContent } from './compile-content'
import { fail, run } from './run'

const started = performance.now()
const site = await attempt(siteUrl)
const day = await attempt(today)
const forwardPages = await attempt(hasForwardPages)

await attempt(() => takeLock('.next/cache/build.lock', 'build'))
restoreSite(outDir())
const { files, policies, recordSeal, reach } = await attempt(() => checkContent(contentDir(), day, 'published'))
if (files.some(hasErrors)) {
  console.error(reporter(files, { quiet: true }))
  fail(`Nothing was built. What ${outDir()}/ held before is unchanged.`)
}

const compile = () => run('next', ['build'])
await attempt(() => Promise.all([compileContent(files), compileApp('.next-site', compile)]))
Object.assign(process.env, { NODE_ENV: 'production' })
const archive = siteArchive()
const paths = allPaths(archive)
const versions = [...policies.values()].flat()
const originals = [
  ...versions.map(({ path, seal }) => ({ path, file: join(contentDir(), path), seal })),
  ...readdirSync('public').map((path) => ({ path, file: join('public', path) })),
  { path: sealsFile, file: join(contentDir(), sealsFile), seal: recordSeal },
]
const pages = await attempt(() =>
  exportSite({ paths, make: makeSite }, outDir(), site, {
    originals,
    forwards: forwards(archive),
    hasForwardPages: forwardPages,
    framers: framers(archive),
  }),
)
console.log(`Built ${pages} pages into ${outDir()}/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`)

const next = nextChange([...policies.values()], day)
console.log(
  next
    ? `Build again on ${next}, when another version takes effect.`
    : 'No page changes by itself: build again when the content does.',
)
const forgotten = describeReach(reach, contentDir())
if (forgotten !== undefined) console.log(`Note: ${forgotten}.`)
if (publicSite() === undefined) {
  console.log(`Its addresses begin with ${site}: set SITE_URL before anyone copies them into apps.`)
}

async function attempt<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    return fail(reasonOf(error))
  }
}
