// Keeps two processes from changing one folder at a time, by a file on the disk.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { isPlainFile, isRunning, linkFile } from './files'

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
    while (!attempt(() => linkFile(own, path), 'EEXIST')) {
      const owner = livingOwner(path)
      if (owner)
        throw new Error(
          `Another ${activity} is under way in this folder (process ${owner}). Start again when it is done. If no such process is at work, delete ${path}.`,
        )
      // Of two processes that find a stale lock, one moves it away, and the other may move the lock that the first took since.
      attempt(() => renameSync(path, stale), 'ENOENT')
      if (livingOwner(stale)) attempt(() => linkFile(stale, path), 'EEXIST')
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
  return livingOwner(path) !== undefined
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

/** The number of another process, still alive, that has a lock. Where the system says, a lock names when its process was started too: the number may be in use again. */
function livingOwner(path: string): number | undefined {
  let lock = ''
  attempt(() => {
    if (isPlainFile(path)) lock = readFileSync(path, 'utf8')
  }, 'ENOENT')
  const [pid, start] = lock.split(' ')
  const owner = Number(pid)
  if (!(owner > 0) || owner === process.pid || !isRunning(owner)) return undefined
  const found = startOf(owner)
  return start !== undefined && found !== undefined && found !== start ? undefined : owner
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
