// Sums up what the content folder on the disk holds of each company and policy.
import { createHash, type Hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addressesFile } from '../content/addresses'
import { contentPaths, unpublishedPaths } from '../content/entries'
import { parseRecord, sealsFile } from '../content/seals'
import { listLines } from '../source/source'
import { isPlainFile, readIfThere } from '../system/files'

/** The folder that a line of the record or of the list of addresses is about, such as `…  acme/privacy/2025-05-04.mdx`. */
const folderOfLine = /(?:^\/|[ *])([^/\s*]+(?:\/[^/\s]+(?=\/))?)\//

/** By the name of a company or policy, a hash of what is published of it alone: of the paths and the bytes of the files in its folder, and of the lines about it in the record and in the list of addresses. */
export function hashFolders(dir: string): Map<string, string> {
  const record = readIfThere(join(dir, sealsFile))
  const paths = contentPaths(dir)
  const unpublished = new Set(unpublishedPaths(paths, parseRecord(record).withdrawals))
  const hashes = new Map<string, Hash>()
  const add = (folder: string, what: string, bytes: string | Buffer) => {
    const hash = hashes.get(folder) ?? createHash('sha256')
    hashes.set(folder, hash.update(`${what}\0${bytes.length}\0`).update(bytes))
  }
  for (const path of paths) {
    const [folder, file] = [dirname(path), join(dir, path)]
    if (folder !== '.' && !unpublished.has(path) && isPlainFile(file)) add(folder, path, readFileSync(file))
  }
  for (const line of [record, readIfThere(join(dir, addressesFile))].flatMap(listLines)) {
    const [, folder] = folderOfLine.exec(line) ?? []
    if (folder !== undefined) add(folder, 'line', line)
  }
  return new Map([...hashes].map(([folder, hash]) => [folder, hash.digest('hex')]))
}
