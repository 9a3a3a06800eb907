// Sums up what the content folder holds of each company.
import { createHash, type Hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addressesFile } from '../content/addresses'
import { contentPaths, unpublishedPaths } from '../content/entries'
import { parseRecord, sealsFile } from '../content/seals'
import { readIfThere } from '../system/files'

/** The company that a line of the record or of the list of addresses is about, such as `…  acme/privacy/2025-05-04.mdx`. */
const companyOfLine = /(?:^\/|[ *])([^/\s*]+)\//

/** By company, a hash of what is published of it: of the paths and the bytes of its files, and of the lines about it in the record and in the list of addresses. */
export function hashCompanies(dir: string): Map<string, string> {
  const record = readIfThere(join(dir, sealsFile))
  const paths = contentPaths(dir)
  const unpublished = new Set(unpublishedPaths(paths, parseRecord(record).withdrawals))
  const hashes = new Map<string, Hash>()
  const add = (company: string, what: string, bytes: string | Buffer) => {
    const hash = hashes.get(company) ?? createHash('sha256')
    hashes.set(company, hash.update(`${what}\0${bytes.length}\0`).update(bytes))
  }
  for (const path of paths) {
    const [company = '', ...below] = path.split('/')
    if (below.length > 0 && !unpublished.has(path)) add(company, path, readFileSync(join(dir, path)))
  }
  for (const line of `${record}\n${readIfThere(join(dir, addressesFile))}`.split('\n')) {
    const [, company] = companyOfLine.exec(line) ?? []
    if (company !== undefined) add(company, 'line', line)
  }
  return new Map([...hashes].map(([company, hash]) => [company, hash.digest('hex')]))
}
