// Reads the code of the site from the disk, to know whether what was made by it is still what it would make.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Differs between two states of some files and folders, guides aside, and of Node.js. In hexadecimal digits. */
export function codeHash(sources: string[]): string {
  const hash = createHash('sha256').update(process.version)
  for (const path of sources.flatMap(filesAt).sort()) hash.update(`${path}\0`).update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}

function filesAt(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map(({ parentPath, name }) => join(parentPath, name))
}
