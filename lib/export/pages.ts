// Makes pages by asking the app for them, and writes them to the disk.
import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileOf } from '../content/addresses'
import { sitePath } from '../urls'
import { exportPage } from './page'
import { write } from './write'

/** Fetches a path of the site from the app. Throws when there is nothing. */
export type Ask = (path: string) => Promise<Buffer>

/** How many files are worked on at a time: enough to keep every core busy with compressing. */
const atOnce = 16

/** Below this, starting a process takes longer than it saves. */
const worthwhile = 300

/** What a process is to make. */
export interface Share {
  paths: string[]
  /** The folder of the files. */
  to: string
  /** Where the site stands. */
  site: string
  /** Whether texts are to have compressed forms beside them. */
  isCompressed: boolean
}

/** Makes what is at some paths, once the `documents` of the site are there, in as many processes as are worth it, the first of which may have been started. */
export async function makeSite(
  { paths, ...more }: Share,
  documents: Promise<void>,
  started = startPageProcess(),
): Promise<void> {
  const count = paths.length < worthwhile ? 1 : availableParallelism()
  const others = Array.from({ length: count - 1 }, startPageProcess)
  await documents
  const make = async ({ child, done }: PageProcess, share: number) => {
    child.send({ ...more, paths: paths.filter((_, index) => index % count === share) } satisfies Share)
    await done
  }
  await Promise.all([started, ...others].map(make))
}

/** A process that makes pages, and the end of its work. */
export interface PageProcess {
  child: ChildProcess
  done: Promise<void>
}

/** Starts a process that waits for the pages that it is to make, with an app of its own. It ends with this one. */
export function startPageProcess(): PageProcess {
  // Next.js says how long it took to read its settings.
  const stdio = ['ignore', 'ignore', 'inherit', 'ipc'] as const
  const child = fork('lib/system/start.mjs', ['lib/export/page-process.ts'], { stdio: [...stdio] })
  const done = new Promise<void>((done, fail) => {
    const end = (why: unknown) => fail(new Error(`A process that makes pages ended (${why}).`))
    child.on('message', ({ error }: { error?: string }) => (error === undefined ? done() : fail(new Error(error))))
    child.on('error', ({ message }) => end(message))
    child.on('exit', (code, signal) => end(code ?? signal))
  })
  // It may end before anyone waits for it.
  done.catch(() => {})
  return { child, done }
}

/** Makes what `ask` sends for some paths. */
export async function makePages(ask: Ask, { paths, ...more }: Share): Promise<void> {
  for (let start = 0; start < paths.length; start += atOnce) {
    const batch = paths.slice(start, start + atOnce)
    const done = await Promise.allSettled(batch.map((path) => makePage(ask, path, more)))
    // Thrown only now, so that nothing goes on being written.
    const failed = done.find((one) => one.status === 'rejected')
    if (failed) throw failed.reason
  }
}

/** Makes what is at a path. */
async function makePage(ask: Ask, path: string, { to, site, isCompressed }: Omit<Share, 'paths'>): Promise<void> {
  const bytes = await ask(path)
  const own = sitePath(path)
  const isForward = own !== undefined && own !== path
  const file = hostFile(path)
  const isPage = isForward || file.endsWith('.html')
  const sent = isPage ? Buffer.from(exportPage(bytes.toString(), own, site)) : bytes
  await write(to, file, sent, isCompressed)
}

/** The file in which hosts look for what the app makes at a path. */
export function hostFile(path: string): string {
  const own = sitePath(path)
  return own === undefined ? '404.html' : fileOf(own)
}
