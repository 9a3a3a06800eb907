// Keeps two processes from changing one folder at a time, by a file on the disk.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Takes a lock until this process ends. Throws when another process, still alive, has it; `activity` is what that one does, such as `build`. */
export function takeLock(path: string, activity: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const own = `${path}.${process.pid}`
  const stale = `${own}.stale`
  try {
    writeFileSync(own, String(process.pid))
    while (!link(own, path)) {
      const owner = ownerOf(path)
      if (owner !== undefined && isAlive(owner))
        throw new Error(
          `Another ${activity} is under way in this folder (process ${owner}). Start again when it is done.`,
        )
      // Of two processes that find a stale lock, one moves it away.
      attempt(() => renameSync(path, stale), 'ENOENT')
    }
  } finally {
    rmSync(own, { force: true })
    rmSync(stale, { force: true })
  }
  process.on('exit', () => rmSync(path, { force: true }))
}

/** Gives a file a second name. Answers false when that is taken. */
function link(file: string, name: string): boolean {
  return attempt(() => linkSync(file, name), 'EEXIST')
}

/** Does something, and answers whether it was done. Throws what fails for another reason than the one expected. */
function attempt(work: () => void, expected: string): boolean {
  try {
    work()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== expected) throw error
    return false
  }
}

/** The process that has a lock, unless the lock is gone or says none. */
function ownerOf(path: string): number | undefined {
  let owner: number | undefined
  attempt(() => {
    owner = Number(readFileSync(path, 'utf8'))
  }, 'ENOENT')
  return owner
}

function isAlive(pid: number): boolean {
  if (!(pid > 0) || pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // A process of another user is there, though it cannot be signalled.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
