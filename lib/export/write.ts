// Writes files that are served to the disk.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { compress, isText } from './compress'

/** Writes a file below a folder, and beside a text its compressed forms where the host sends them. */
export async function write(folder: string, path: string, bytes: Buffer, isCompressed = true): Promise<void> {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, bytes)
  if (!isCompressed || !isText(path)) return
  const { br, gz } = await compress(path, bytes)
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)])
}
