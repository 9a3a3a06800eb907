// Keeps a second build from starting in the same folder, by a file on the disk.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const path = '.next/cache/build.lock'

/** Takes the lock until this process ends. Throws when another process, still alive, has it. */
export function lockBuild(): void {
  mkdirSync(dirname(path), { recursive: true })
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
  } catch {
    const owner = Number(readFileSync(path, 'utf8'))
    if (isAlive(owner))
      throw new Error(`Another build is under way in this folder (process ${owner}). Start again when it is done.`)
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
