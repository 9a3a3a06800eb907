// Changes drafts into versions on the disk.
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { isDate } from './dates'
import { createFile, writeAside } from './files'
import { formatSeals, parseSeals, sealOf, sealsFile } from './seals'

/**
 * Makes the draft of a policy, such as `klantra/privacy`, its version of a day, and records its seal. The draft
 * must have the seal with which it was checked. Stopped at any instant, it leaves the whole text as the
 * draft or as a version without a seal, which `takeBack` makes the draft again.
 */
export function publishDraft(dir: string, policy: string, day: string, checked: string): void {
  const draft = join(dir, policy, 'draft.mdx')
  const path = `${policy}/${day}.mdx`
  const version = join(dir, path)
  const sums = join(dir, sealsFile)
  if (existsSync(version)) throw new Error(`There is ${version} already.`)
  const seal = sealOf(readFileSync(draft))
  if (seal !== checked) throw new Error(`${draft} was changed in the meantime. Publish again.`)
  if (!existsSync(sums)) createFile(sums, '')
  const { seals } = parseSeals(readFileSync(sums, 'utf8'))
  const aside = writeAside(sums, formatSeals(seals.set(path, seal)))
  renameSync(draft, version)
  try {
    renameSync(aside, sums)
  } catch (error) {
    renameSync(version, draft)
    throw error
  }
}

/** Makes a version that has no seal, as a publication that was stopped leaves it, the draft again. Answers its day, or undefined when there is none. */
export function takeBack(dir: string, policy: string): string | undefined {
  const folder = join(dir, policy)
  const day = unsealed(dir, policy)
  if (day === undefined || existsSync(join(folder, 'draft.mdx'))) return undefined
  renameSync(join(folder, `${day}.mdx`), join(folder, 'draft.mdx'))
  return day
}

/** The day of the newest version of a policy when that has no seal. */
function unsealed(dir: string, policy: string): string | undefined {
  const sums = join(dir, sealsFile)
  // Without the record, nothing tells what was published.
  if (!existsSync(sums) || !existsSync(join(dir, policy))) return undefined
  const { seals } = parseSeals(readFileSync(sums, 'utf8'))
  const newest = readdirSync(join(dir, policy))
    .map((name) => name.replace(/\.mdx$/, ''))
    .filter(isDate)
    .sort()
    .at(-1)
  return newest !== undefined && !seals.has(`${policy}/${newest}.mdx`) ? newest : undefined
}
