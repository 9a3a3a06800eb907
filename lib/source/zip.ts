import { type UnzipFileInfo, unzipSync } from 'fflate'

/** The files in a zip, by name. */
export type Parts = Map<string, Uint8Array>

const mostBytes = 100_000_000
const mostFiles = 5_000
/** No text is packed so tightly. */
const mostRatio = 300

/** The names of the files in a zip. Throws where it is damaged, or unpacks to more than anyone wrote. */
export function namesInZip(bytes: Uint8Array): string[] {
  const found: UnzipFileInfo[] = []
  unpack(bytes, (file) => {
    found.push(file)
    return false
  })
  const size = found.reduce((sum, { originalSize }) => sum + originalSize, 0)
  if (size > mostBytes || found.length > mostFiles || size > bytes.length * mostRatio)
    throw new Error('The file is small and unpacks to far more than a text has. It was not opened.')
  return found.map(({ name }) => name)
}

/** Unpacks the files of a zip that are asked for. */
export function readZip(bytes: Uint8Array, isWanted: (name: string) => boolean): Parts {
  namesInZip(bytes)
  return new Map(Object.entries(unpack(bytes, ({ name }) => isWanted(name))))
}

function unpack(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter })
  } catch {
    throw new Error('The file is damaged, or it has a password. Open it, and save it again without one.')
  }
}
