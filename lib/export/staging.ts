// Hands files to Contentlayer in a folder of its own on the disk, once their fields have been checked.
import { createHash, type Hash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { VFile } from 'vfile'
import { readIfThere } from '../system/files'

/** The folder that Contentlayer reads. */
export const stagingDir = '.next/cache/content'

/** Makes the folder that Contentlayer reads hold some files of the content folder, and nothing else: what is not published, or would be run as code, never reaches it. Its reader of front matter cannot take the line ends of Windows, so they become plain ones there. Returns a hash of the files of each company, by its name. */
export function stage(dir: string, files: VFile[]): Map<string, string> {
  const wanted = new Map(files.map((file) => [relative(dir, file.path), String(file).replaceAll('\r\n', '\n')]))
  mkdirSync(stagingDir, { recursive: true })
  for (const entry of readdirSync(stagingDir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && !wanted.has(relative(stagingDir, path))) rmSync(path)
  }
  const hashes = new Map<string, Hash>()
  for (const [path, text] of wanted) {
    const [company = ''] = path.split(sep)
    const hash = hashes.get(company) ?? createHash('sha256')
    hashes.set(company, hash.update(`${path}\0${text.length}\0`).update(text))
    const staged = join(stagingDir, path)
    // Contentlayer compiles again what has another time.
    if (readIfThere(staged) === text) continue
    mkdirSync(dirname(staged), { recursive: true })
    // Not written for good, which disks take long to do: half of one is noticed the next time.
    writeFileSync(staged, text)
  }
  return new Map([...hashes].map(([company, hash]) => [company, hash.digest('hex')]))
}
