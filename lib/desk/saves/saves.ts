// Keeps, beside the content folder on the disk, what the desk replaces.
import { type Dirent, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sealOf } from '../../content/seals'
import { clock } from '../../settings'
import { bytesIfThere, replaceFile } from '../../system/files'
import { isDraftName } from '../draft/named-draft'

/** Why a text was kept: it was the draft before another save; it was discarded; it was published; or it went out to Word. */
export type SaveKind = 'saved' | 'discarded' | 'published' | 'sent'

/** A text of a policy that is kept for 30 days. */
export interface Save {
  id: string
  /** When it was kept, as `2026-11-28T10:15:00.000Z`. */
  at: string
  kind: SaveKind
  /** The seal of its bytes. */
  seal: string
}

const day = 24 * 60 * 60 * 1000
const keptFor = 30 * day

/** Keeps a text of a policy, such as `klantra/privacy`, or of `klantra/privacy/de` in a language. One that is the same as the last of its kind takes its place. The comments on a draft that is discarded go with it. */
export function keepSave(dir: string, policy: string, bytes: Uint8Array, kind: SaveKind = 'saved', notes?: Uint8Array) {
  const seal = sealOf(bytes)
  if (!isDraftName(policy)) throw new Error(`${policy} is not the name of a draft.`)
  const folder = join(rootOf(dir), policy)
  const last = savesIn(folder).find((save) => save.kind === kind)
  mkdirSync(folder, { recursive: true })
  // Nobody is to commit what is kept.
  const ignoring = join(rootOf(dir), '.gitignore')
  if (!existsSync(ignoring)) writeFileSync(ignoring, '*\n')
  const id = `${clock().toISOString().replaceAll(':', '_')}.${kind}.${seal}`
  if (notes) replaceFile(notesOf(folder, id), notes)
  replaceFile(join(folder, id), gzipSync(bytes))
  if (last?.seal === seal && last.id !== id) removeSave(folder, last.id)
}

/** The comments that went with a save, as their file has them; undefined where none did. */
export function notesOfSave(dir: string, policy: string, id: string): Buffer | undefined {
  return bytesIfThere(notesOf(join(rootOf(dir), policy), id))
}

function notesOf(folder: string, id: string): string {
  return join(folder, `${id}.notes.yaml`)
}

function removeSave(folder: string, id: string): void {
  rmSync(join(folder, id))
  rmSync(notesOf(folder, id), { force: true })
}

/** The saves of a policy, the newest first. */
export function savesOf(dir: string, policy: string): Save[] {
  return isDraftName(policy) ? savesIn(join(rootOf(dir), policy)) : []
}

function savesIn(folder: string): Save[] {
  const names = entriesIn(folder).map(({ name }) => name)
  return names
    .sort()
    .reverse()
    .flatMap((id) => readName(id) ?? [])
}

/** The draft that was discarded last, where nothing was written since. What goes out to Word may be a version. */
export function discardedIn(saves: Save[]): Save | undefined {
  const last = saves.find(({ kind }) => kind !== 'sent')
  return last?.kind === 'discarded' ? last : undefined
}

/** Whether one of the saves, the newest first, was followed by another within its minute, as somebody went on writing. */
export function isDense(saves: Save[], index: number): boolean {
  const [next, save] = [saves[index - 1], saves[index]]
  return save?.kind === 'saved' && next?.kind === 'saved' && next.at.slice(0, 16) === save.at.slice(0, 16)
}

/** The text of a save, by its id, or by the seal of its bytes; undefined where there is none. */
export function readSave(dir: string, policy: string, name: string): Buffer | undefined {
  const save = savesOf(dir, policy).find(({ id, seal }) => id === name || seal === name)
  return save && bytesOf(dir, policy, save)
}

/** The text of one of the saves that there are. */
export function bytesOf(dir: string, policy: string, { id }: Save): Buffer {
  return gunzipSync(readFileSync(join(rootOf(dir), policy, id)))
}

/** Removes the saves of all policies that are older than 30 days, and of those older than a day all but the last of each minute. */
export function pruneSaves(dir: string, now = clock().getTime()): void {
  const entries = entriesIn(rootOf(dir), true)
  for (const { parentPath, name } of entries) if (name.endsWith('.new')) rmSync(join(parentPath, name))
  for (const folder of new Set(entries.map(({ parentPath }) => parentPath))) {
    const saves = savesIn(folder)
    saves.forEach(({ id, at }, index) => {
      const age = now - Date.parse(at)
      if (age > keptFor || (age > day && isDense(saves, index))) removeSave(folder, id)
    })
  }
}

/** Folders that stand side by side have saves of their own. */
function rootOf(dir: string): string {
  const name = basename(resolve(dir))
  return join(dir, '..', name === 'content' ? '.saves' : `.saves-${name}`)
}

/** The files and folders in a folder, or all below it; none where that cannot be read. */
function entriesIn(folder: string, recursive = false): Dirent[] {
  try {
    return readdirSync(folder, { recursive, withFileTypes: true })
  } catch {
    return []
  }
}

function readName(id: string): Save | undefined {
  const [, time = '', kind, seal = ''] =
    /^([\dT_.-]+Z)\.(saved|discarded|published|sent)\.([0-9a-f]{64})$/.exec(id) ?? []
  return kind === undefined ? undefined : { id, at: time.replaceAll('_', ':'), kind: kind as SaveKind, seal }
}
