import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

/** True for files that servers send compressed. */
export function isText(path: string): boolean {
  return /(\.(html?|xml|txt|svg|json|mdx)|SHA256SUMS)$/i.test(path)
}

/** Pages that are kept as a record, which few read: versions, what they changed, histories, coverage. */
const record = /\/(\d{4}-\d\d-\d\d|history|coverage)\//

/** How well brotli compresses a file, from 0 to 11. The best takes three times as long as 10 for 2.5 % fewer bytes, which pays on the pages that most people read: the list of all, and each company and policy. In a fifteenth of the time of 10, a page of a record is 5 to 10 % larger with 6. */
function qualityFor(path: string): number {
  if (!path.endsWith('.html') || record.test(path)) return 6
  return path.split('/').length <= 3 ? constants.BROTLI_MAX_QUALITY : 10
}

/** The bytes of a file as brotli and gzip: as small as it gets where people read it, and nearly so for others. The same bytes always give the same result. */
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
