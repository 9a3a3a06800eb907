// Compiles the app with Next.js, into a folder on the disk.

import { rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { appDir } from '../settings'
import { codeHash } from '../system/code-hash'
import { readIfThere } from '../system/files'
import { takeLock } from '../system/lock'
import { run } from './run'

/** Compiles the app, which makes the pages of the site or is the desk, unless it was compiled from the same code already. `begin` is called where it was not. */
export function compileWithNext(begin = () => {}): Promise<void> {
  return compileApp(appDir(), async () => {
    if (resolve().includes('#'))
      throw new Error(`Next.js reads no path with "#" in it: rename that folder of ${resolve()}, and start again.`)
    begin()
    // Next.js has no page to make by itself: each is made on demand.
    return run('next', ['build', '--experimental-build-mode', 'compile'])
  })
}

/** What the compiled app, and the documents that it reads, depend on besides content. */
const sources = [
  'app',
  'components',
  'contentlayer.config.ts',
  'lib',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

/** The hash of the code that makes pages. */
export function hashOfApp(): string {
  return codeHash(sources)
}

/** Compiles the app into a folder by `compile`, unless it was compiled from the same code already. Throws when that changes meanwhile, or when another process, which builds the site or is the desk, compiles it. */
export async function compileApp(folder: string, compile: () => Promise<void>): Promise<void> {
  const record = join(folder, 'compiled-from')
  const code = hashOfApp()
  if (readIfThere(record) === code) return
  const unlock = takeLock('.next/cache/compile.lock', 'preparation of the pages')
  try {
    rmSync(folder, { recursive: true, force: true })
    await compile()
    if (hashOfApp() !== code) throw new Error('The code was changed while it was compiled. Start again.')
    writeFileSync(record, code)
  } finally {
    unlock()
  }
}
