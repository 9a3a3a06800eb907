import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

/** True for files that servers send compressed. */
export function isText(path: string): boolean {
  return /(\.(html?|xml|txt|svg|json|mdx)|SHA256SUMS)$/i.test(path)
}

/** Brotli's best takes three times as long as this for files that are a seventh smaller, which pays where people wait for them. */
const qualityForPrograms = 9

/** The bytes of a file as brotli and gzip: as small as it gets where people read it, and nearly so for others. The same bytes always give the same result. */
export async function compress(path: string, bytes: Buffer): Promise<{ br: Buffer; gz: Buffer }> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: path.endsWith('.html') ? constants.BROTLI_MAX_QUALITY : qualityForPrograms,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  const [br, gz] = await Promise.all([
    brotliAsync(bytes, { params }),
    gzipAsync(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ])
  return { br, gz }
}
