// Publishes files of the disk byte for byte.
import { readFile } from 'node:fs/promises'
import { sealOf } from '../content/seals'
import { write } from './write'

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
export async function copyOriginal(to: string, { path, file, seal }: Original, isCompressed = true): Promise<void> {
  const bytes = await readFile(file)
  if (seal !== undefined && sealOf(bytes) !== seal)
    throw new Error(`${file} was changed during the build. Build again.`)
  await write(to, path, bytes, isCompressed)
}
