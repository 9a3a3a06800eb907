// Writes the files of facts to the disk.
import { join } from 'node:path'
import { checkContent } from '../../check/content'
import { addressesToList } from '../../check/listed-addresses'
import { addressesFile } from '../../content/addresses'
import type { Content } from '../../content/checked'
import { listAddresses, lockPublications } from '../../publishing/publication'
import { replaceFile } from '../../system/files'
import { type FieldValues, readFields, writeFields } from '../fields-in-source'
import type { Setting } from '../setting'
import { type Effect, effectsOf } from './effects'
import { type FactsFile, sourceOf, wrongIn } from './facts'

/** A change of facts that is not saved yet, and what follows from it. */
export interface CheckedFacts {
  written: string
  after: Content
  /** What is wrong, by field. */
  wrong: Record<string, string>
  effects: Effect[]
  /** Why it cannot be saved. */
  refusal?: string
}

/** Checks facts with some fields changed, without writing anything. Throws in plain words where the fields cannot be written. */
export function checkFacts(
  before: Content,
  { dir, today }: Setting,
  file: FactsFile,
  changed: FieldValues,
): CheckedFacts {
  const { source } = sourceOf(dir, file)
  const written = writeFields(source, changed, file.fields)
  const after = checkContent(dir, today, 'all', undefined, new Map([[file.path, written]]))
  const path = join(dir, file.path)
  const was = readFields(source, file.fields) ?? {}
  const wrong = wrongIn(after, path, file.fields)
  // What was wrong before is no reason to lose a change.
  const known = new Set(Object.values(wrongIn(before, path, file.fields)))
  const isWrong = Object.values(wrong).some((reason) => !known.has(reason))
  const effects = isWrong ? [] : effectsOf({ name: file.name, before, after, was, changed }, path, file.fields)
  const refusal = isWrong
    ? 'Nothing is saved: some fields have to be corrected first.'
    : effects.some(({ severity }) => severity === 'error')
      ? 'Nothing is saved: the site could not be built with this.'
      : undefined
  return { written, after, wrong, effects, refusal }
}

/** Writes checked facts, and lists the addresses that become permanent with them. Returns the files that have changed, by their paths below the content folder. Throws when another publishes. */
export function writeFacts({ dir }: Setting, file: FactsFile, { written, after }: CheckedFacts): string[] {
  const unlock = lockPublications(dir)
  try {
    const addresses = addressesToList(after).map(({ address }) => address)
    listAddresses(dir, addresses)
    replaceFile(join(dir, file.path), written)
    return [file.path, ...(addresses.length > 0 ? [addressesFile] : [])]
  } finally {
    unlock()
  }
}
