// Keeps two processes from changing one folder at a time, by a file on the disk.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** The locks that this process has. */
const held = new Set<string>()

/** Takes a lock until it is given back, by what this answers, or this process ends. Throws when another process, still alive, or this one has it; `activity` is what is done under it, such as `build`. */
export function takeLock(path: string, activity: string): () => void {
  if (held.has(path)) throw new Error(`Another ${activity} is under way in this folder. Start again when it is done.`)
  mkdirSync(dirname(path), { recursive: true })
  const own = `${path}.${process.pid}`
  const stale = `${own}.stale`
  rmSync(own, { force: true })
  try {
    // Never through a link.
    writeFileSync(own, String(process.pid), { flag: 'wx' })
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
  let isMine = true
  const giveBack = () => {
    if (!isMine) return
    isMine = false
    held.delete(path)
    rmSync(path, { force: true })
    process.off('exit', giveBack)
  }
  held.add(path)
  process.on('exit', giveBack)
  return giveBack
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
