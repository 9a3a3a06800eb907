// Writes files that are served to the disk.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { sealOf } from '../content/seals'

const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

/** Writes a file below a folder, and beside a text its compressed forms where the host sends them: the same bytes always give the same ones. */
export async function write(folder: string, path: string, bytes: Buffer, isCompressed: boolean): Promise<void> {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, bytes)
  if (!isCompressed || !isText(path)) return
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: qualityFor(path),
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  const [br, gz] = await Promise.all([
    brotliAsync(bytes, { params }),
    gzipAsync(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ])
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)])
}

/** True for files that servers send compressed. */
function isText(path: string): boolean {
  return /(\.(html?|xml|txt|svg|json|mdx)|SHA256SUMS)$/i.test(path)
}

/** Pages that few read: versions, what they changed, histories, coverage, what developers link to. */
const forFew = /\/(\d{4}-\d\d-\d\d|history|coverage|links)\//

/** How well brotli compresses a file, from 0 to 11. Pages that most people read are worth 10: 11 takes three times as long, most of the time of a build of many policies, for 2.5 % fewer bytes. In a fifteenth of the time of 10, others are 5 to 10 % larger with 6. */
function qualityFor(path: string): number {
  return path.endsWith('.html') && !forFew.test(path) ? 10 : 6
}

/** A file that is published byte for byte. */
export interface Original {
  /** Its path below the site. */
  path: string
  /** Where it stands on the disk. */
  file: string
  /** The SHA-256 that it was checked to have, where it was. */
  seal?: string
}

/** Copies a file to the site in a folder. Throws when it is not as it was checked. */
export async function copyOriginal(to: string, { path, file, seal }: Original, isCompressed: boolean): Promise<void> {
  const bytes = await readFile(file)
  if (seal !== undefined && sealOf(bytes) !== seal)
    throw new Error(`${file} was changed during the build. Build again.`)
  await write(to, path, bytes, isCompressed)
}
