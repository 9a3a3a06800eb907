// Compiles the app with Next.js, into a folder on the disk.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the compiled app depends on. */
const sources = ['app', 'components', 'lib', 'next.config.ts', 'package-lock.json', 'tsconfig.json']

/** Compiles the app into a folder by `compile`, unless it was compiled from the same code already. */
export async function compileApp(folder: string, compile: () => Promise<void>): Promise<void> {
  const record = join(folder, 'compiled-from')
  const code = codeHash()
  if (existsSync(record) && readFileSync(record, 'utf8') === code) return
  rmSync(folder, { recursive: true, force: true })
  await compile()
  writeFileSync(record, code)
}

/** Differs between two states of the code, and of Node.js. */
function codeHash(): string {
  const hash = createHash('sha256').update(process.version)
  for (const path of sources.flatMap(filesAt).sort()) hash.update(`${path}\0`).update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}

function filesAt(path: string): string[] {
  if (!path.includes('.')) {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
  }
  return [path]
}
