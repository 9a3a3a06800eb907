// Keeps two processes from changing one folder at a time, by a file on the disk.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Takes a lock until this process ends. Throws when another process, still alive, has it; `activity` is what that one does, such as `build`. */
export function takeLock(path: string, activity: string): void {
  mkdirSync(dirname(path), { recursive: true })
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const owner = Number(readFileSync(path, 'utf8'))
    if (isAlive(owner))
      throw new Error(
        `Another ${activity} is under way in this folder (process ${owner}). Start again when it is done.`,
      )
    writeFileSync(path, String(process.pid))
  }
  process.on('exit', () => rmSync(path, { force: true }))
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch {
    return false
  }
}
