// Builds the site: content, checked and compiled, becomes the folder that is served.
import { rmSync } from 'node:fs'
import { reporter } from 'vfile-reporter'
import { checkContent } from '../check/content'
import { contentDir, outDir, siteUrl, today } from '../environment'
import { exportSite, restoreSite } from '../export/site'
import { forgetTexts } from '../text/cache'
import { lockBuild } from './lock'
import { fail, run } from './run'

const started = performance.now()
const site = await attempt(siteUrl)
const day = await attempt(today)

await attempt(lockBuild)
restoreSite(outDir())
forgetTexts()
const files = await attempt(() => checkContent(contentDir(), day))
if (files.some((file) => file.messages.length > 0)) {
  console.error(reporter(files, { quiet: true }))
  fail(`Nothing was built. What ${outDir()}/ held before is unchanged.`)
}

// Contentlayer leaves documents of deleted files behind, and takes a file with the same time for unchanged.
rmSync('.contentlayer', { recursive: true, force: true })
await run('contentlayer2', ['build'])
await run('next', ['build'])
const pages = await attempt(() => exportSite('.next/export', outDir(), site))
console.log(`Built ${pages} pages into ${outDir()}/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`)

async function attempt<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}
