import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

/** True for files that servers send compressed. */
export function isText(path: string): boolean {
  return /(\.(html?|xml|txt|svg|json|mdx)|SHA256SUMS)$/i.test(path)
}

/** Pages that few read: versions, what they changed, histories, coverage, what developers link to. */
const forFew = /\/(\d{4}-\d\d-\d\d|history|coverage|links)\//

/** How well brotli compresses a file, from 0 to 11. Pages that most people read are worth 10: 11 takes three times as long, most of the time of a build of many policies, for 2.5 % fewer bytes. In a fifteenth of the time of 10, others are 5 to 10 % larger with 6. */
function qualityFor(path: string): number {
  return path.endsWith('.html') && !forFew.test(path) ? 10 : 6
}

/** The bytes of a file as brotli and gzip. The same bytes always give the same result. */
export async function compress(path: string, bytes: Buffer): Promise<{ br: Buffer; gz: Buffer }> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: qualityFor(path),
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  const [br, gz] = await Promise.all([
    brotliAsync(bytes, { params }),
    gzipAsync(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ])
  return { br, gz }
}
