// Compiles the app with Next.js, into a folder on the disk.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeHash } from '../system/code-hash'

/** What the compiled app depends on. */
const sources = ['app', 'components', 'lib', 'next.config.ts', 'package-lock.json', 'tsconfig.json']

/** Compiles the app into a folder by `compile`, unless it was compiled from the same code already. */
export async function compileApp(folder: string, compile: () => Promise<void>): Promise<void> {
  const record = join(folder, 'compiled-from')
  const code = codeHash(sources)
  if (existsSync(record) && readFileSync(record, 'utf8') === code) return
  rmSync(folder, { recursive: true, force: true })
  await compile()
  writeFileSync(record, code)
}
