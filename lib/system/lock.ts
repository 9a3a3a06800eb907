// Keeps two processes from changing one folder at a time, by a file on the disk.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { isPlainFile } from './files'
import { isRunning } from './running'

/** The locks that this process has. */
const held = new Set<string>()

/** Taken while the site is built, relative to the folder of the project. */
export const buildLock = '.next/cache/build.lock'

/** Takes a lock until it is given back, by the function that this returns, or this process ends. Throws when another process, still alive, or this one has it; `activity` is what is done under it, such as `build`. */
export function takeLock(path: string, activity: string): () => void {
  if (held.has(path)) throw new Error(`Another ${activity} is under way in this folder. Start again when it is done.`)
  mkdirSync(dirname(path), { recursive: true })
  const own = `${path}.${process.pid}`
  const stale = `${own}.stale`
  rmSync(own, { force: true })
  try {
    // Never through a link.
    writeFileSync(own, [process.pid, startOf(process.pid)].join(' ').trim(), { flag: 'wx' })
    while (!attempt(() => linkSync(own, path), 'EEXIST')) {
      const owner = ownerOf(path)
      if (owner !== undefined && isAlive(owner))
        throw new Error(
          `Another ${activity} is under way in this folder (process ${owner.pid}). Start again when it is done. If no such process is at work, delete ${path}.`,
        )
      // Of two processes that find a stale lock, one moves it away, and the other may move the lock that the first took since.
      attempt(() => renameSync(path, stale), 'ENOENT')
      const moved = ownerOf(stale)
      if (moved !== undefined && isAlive(moved)) attempt(() => linkSync(stale, path), 'EEXIST')
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

/** Whether another process, still alive, has a lock. */
export function isTaken(path: string): boolean {
  const owner = ownerOf(path)
  return owner !== undefined && isAlive(owner)
}

/** Does something, and returns whether it was done. Throws the error when it fails for any reason other than the expected one. */
function attempt(work: () => void, expected: string): boolean {
  try {
    work()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== expected) throw error
    return false
  }
}

/** A process, and when it was started, where the system says: its number may be in use again. */
interface Owner {
  pid: number
  start?: string
}

/** The process that has a lock, unless the lock is gone or names none. */
function ownerOf(path: string): Owner | undefined {
  let owner: Owner | undefined
  attempt(() => {
    if (!isPlainFile(path)) return
    const [pid, start] = readFileSync(path, 'utf8').split(' ')
    owner = { pid: Number(pid), start }
  }, 'ENOENT')
  return owner
}

function isAlive({ pid, start }: Owner): boolean {
  if (!(pid > 0) || pid === process.pid) return false
  const found = startOf(pid)
  if (start !== undefined && found !== undefined && found !== start) return false
  return isRunning(pid)
}

/** When a process was started, as Linux counts it; undefined where the system does not say. */
function startOf(pid: number): string | undefined {
  try {
    // The name of the program, in parentheses, may have spaces and parentheses; the start is the 20th field after it.
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')[19]
  } catch {
    return undefined
  }
}
