// Reads files from the disk, and writes them to it, whole or not at all.
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'

/** The text of a file; empty where there is none. */
export function readIfThere(path: string): string {
  return bytesIfThere(path)?.toString() ?? ''
}

/** The bytes of a file; undefined where there is none. */
export function bytesIfThere(path: string): Buffer | undefined {
  return isPlainFile(path) ? readFileSync(path) : undefined
}

/** Writes a file to the disk for good, replacing what an interruption left there, and never through a link. Leaves nothing when it fails. */
export function writeFile(path: string, bytes: Uint8Array): void {
  rmSync(path, { force: true })
  const file = openSync(path, 'wx')
  try {
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    rmSync(path, { force: true })
    throw error
  }
}

/** Gives a file a second name, or copies it to another disk or on one without links. Throws when there is a file of that name. */
export function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error
    copyFileSync(from, to, constants.COPYFILE_EXCL)
  }
}

/** Whether there is a plain file at a path, and not a folder, a link, or a pipe, from which reading would never end. */
export function isPlainFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true
}

/** Whether a path leads into a folder, or to it, whatever links there are. */
export function isWithin(path: string, folder: string): boolean {
  return !/^\.\.(?:\/|$)/.test(relative(realPath(folder), realPath(path)))
}

/** A path without links, of which an end may not be there yet. */
function realPath(path: string): string {
  const whole = resolve(path)
  return existsSync(whole) ? realpathSync(whole) : join(realPath(dirname(whole)), basename(whole))
}

/** Replaces a file with a text, or with bytes, at once: no one reads half of it, and whoever could read it still can. What processes left that were stopped while they replaced it goes. */
export function replaceFile(path: string, text: string | Uint8Array): void {
  const folder = dirname(path)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const left = entry.isDirectory() ? undefined : readAside(entry.name)
    if (left?.replaces === basename(path) && !isRunning(left.pid)) rmSync(join(folder, entry.name), { force: true })
  }
  const aside = join(folder, asideOf(basename(path)))
  writeFile(aside, typeof text === 'string' ? Buffer.from(text) : text)
  try {
    if (isPlainFile(path)) chmodSync(aside, lstatSync(path).mode & 0o777)
    renameSync(aside, path)
  } catch (error) {
    rmSync(aside)
    throw error
  }
}

/** Writes a file that is not there yet, and the folders above it. Throws when there is one. */
export function createFile(path: string, text: string): void {
  if (existsSync(path)) throw new Error(`There is ${path} already.`)
  mkdirSync(dirname(path), { recursive: true })
  replaceFile(path, text)
}

/** The name under which this process writes a file aside that is to replace another, such as `.draft.mdx.4711.new`. */
function asideOf(name: string): string {
  return `.${name}.${process.pid}.new`
}

/** What a file was written aside to replace, and by which process, by its name. Undefined where it was not. */
export function readAside(name: string): { replaces: string; pid: number } | undefined {
  const [, replaces, pid] = /^\.(.+)\.(\d+)\.new$/.exec(name) ?? []
  return replaces === undefined ? undefined : { replaces, pid: Number(pid) }
}

/** Whether there is a process of a number. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // A process of another user is there, though it cannot be signalled.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** What went wrong, in plain words where the disk is at fault. */
export function reasonOf(error: unknown): string {
  const { code, syscall, path = 'a file', dest = path, message } = error as NodeJS.ErrnoException & { dest?: string }
  // Node.js says so of a folder below others on a disk that is read-only.
  switch (code === 'ENOENT' && syscall === 'mkdir' ? 'EROFS' : code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'The disk is full. Make room and start again.'
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      if (syscall === 'listen') return 'A port below 1024 is for administrators. Choose another, such as PORT=3000.'
      return `${path} cannot be read or written here. Ask for the right to, and start again.`
    case 'ENOENT':
      return syscall?.startsWith('spawn') ? message : `There is no ${path}.`
    case 'EBUSY':
    case 'EXDEV':
      return `${path} cannot be moved, as a disk begins there. Name another folder, such as one within it.`
    case 'EISDIR':
      return `${dest} is a folder, and a file is wanted there.`
    case 'ENOTDIR':
      return `A part of ${path} is a file, and a folder is wanted there.`
    default:
      return message
  }
}
