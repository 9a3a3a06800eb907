import { createHash } from 'node:crypto'

/** The name of the file that records the seals, beside the folders of the companies. */
export const sealsFile = 'SHA256SUMS'

/** The seal of each version: the SHA-256 of its file in hexadecimal digits, by its path below the content folder. */
export type Seals = Map<string, string>

const line = /^([0-9a-f]{64}) [ *](.+)$/

/** The SHA-256 of bytes, in hexadecimal digits. */
export function sealOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Reads seals in the format of `sha256sum`, and which lines, from 1, are not in it. */
export function parseSeals(text: string): { seals: Seals; lines: Map<string, number>; unreadable: number[] } {
  const seals: Seals = new Map()
  const lines = new Map<string, number>()
  const unreadable: number[] = []
  for (const [index, source] of text.split('\n').entries()) {
    const [, seal, path] = line.exec(source) ?? []
    if (seal !== undefined && path !== undefined && !seals.has(path)) {
      seals.set(path, seal)
      lines.set(path, index + 1)
    } else if (source !== '') unreadable.push(index + 1)
  }
  return { seals, lines, unreadable }
}

/** Writes seals in the format of `sha256sum`, by path. */
export function formatSeals(seals: Seals): string {
  const paths = [...seals.keys()].sort()
  return paths.map((path) => `${seals.get(path)}  ${path}\n`).join('')
}
