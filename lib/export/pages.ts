// Makes pages by asking the app for them, and writes them to the disk.
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { fileOf } from '../content/places'
import { sitePath } from '../urls'
import type { Ask } from './app'
import type { SentPage } from './headers'
import { exportPage } from './page'
import { write } from './write'

/** How many files are worked on at a time: enough to keep every core busy with compressing. */
const atOnce = 16

/** Below this, starting a process takes longer than it saves. */
const worthwhile = 300

/** What a process is to make. */
export interface Share {
  paths: string[]
  to: string
  site: string
}

/** Makes what is at some paths of the site that stands at `site`, in the folder `to`, once its `documents` are there, in as many processes as are worth it. Returns for each what its headers depend on, if it is a page. */
export async function makeSite(
  paths: string[],
  to: string,
  site: string,
  documents: Promise<void>,
): Promise<(SentPage | null)[]> {
  const count = paths.length < worthwhile ? 1 : availableParallelism()
  const shares = Array.from({ length: count }, async (_, share): Promise<Share> => {
    await documents
    return { paths: paths.filter((_, index) => index % count === share), to, site }
  })
  const made = await Promise.all(shares.map((share, index) => (index === 0 ? makeShare(share) : makeElsewhere(share))))
  return paths.map((_, index) => made[index % count]?.[Math.floor(index / count)] ?? null)
}

/** Makes what is at some paths with an app of its own, which starts before they are known. */
export async function makeShare(share: Promise<Share>): Promise<(SentPage | null)[]> {
  // Loading it takes a while, which a build that makes nothing is spared.
  const starting = import('./app').then(({ startApp }) => startApp())
  const [app, { paths, to, site }] = await Promise.all([starting, share])
  try {
    return await makePages(app.ask, paths, to, site)
  } finally {
    app.stop()
  }
}

/** Makes what `ask` sends for some paths. Returns for each what its headers depend on, if it is a page. */
export async function makePages(ask: Ask, paths: string[], to: string, site: string): Promise<(SentPage | null)[]> {
  const made: (SentPage | null)[] = []
  for (let start = 0; start < paths.length; start += atOnce) {
    const batch = paths.slice(start, start + atOnce)
    const done = await Promise.allSettled(batch.map((path) => makePage(ask, path, to, site)))
    // Thrown only now, so that nothing goes on being written.
    const failed = done.find((one) => one.status === 'rejected')
    if (failed) throw failed.reason
    made.push(...done.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])))
  }
  return made
}

function makeElsewhere(share: Promise<Share>): Promise<(SentPage | null)[]> {
  return new Promise((done, fail) => {
    const child = fork(resolve('lib/export/page-process.ts'))
    share.then((known) => child.send(known), fail)
    child.on('message', ({ made, error }: { made?: (SentPage | null)[]; error?: string }) =>
      made ? done(made) : fail(new Error(error)),
    )
    child.on('error', fail)
    child.on('exit', (code) => fail(new Error(`A process that makes pages ended (${code}).`)))
  })
}

/** Makes what is at a path. Returns what its headers depend on if it is a page. */
async function makePage(ask: Ask, path: string, to: string, site: string): Promise<SentPage | null> {
  const bytes = await ask(path)
  const own = sitePath(path)
  const isForward = own !== undefined && own !== path
  const file = hostFile(path)
  if (!isForward && !file.endsWith('.html')) {
    await write(to, file, bytes)
    return null
  }
  const { html, style } = exportPage(bytes.toString(), own, site)
  await write(to, file, Buffer.from(html))
  return { path: own && encodeURI(own), style, isForward }
}

/** The file in which hosts look for what the app makes at a path. */
export function hostFile(path: string): string {
  const own = sitePath(path)
  return own === undefined ? '404.html' : fileOf(own)
}
