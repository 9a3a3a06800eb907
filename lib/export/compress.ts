import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

/** True for files that servers send compressed. */
export function isText(path: string): boolean {
  return /(\.(html?|xml|txt|svg|json|mdx)|SHA256SUMS)$/i.test(path)
}

/** The bytes, brotli and gzip, each as small as it gets. The same bytes always give the same result. */
export async function compress(bytes: Buffer): Promise<{ br: Buffer; gz: Buffer }> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  const [br, gz] = await Promise.all([
    brotliAsync(bytes, { params }),
    gzipAsync(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ])
  return { br, gz }
}
