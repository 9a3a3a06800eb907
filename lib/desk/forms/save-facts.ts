// Writes the files of facts to the disk, and commits them.
import { statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { checkAgain, checkContent } from '../../check/content'
import { addressesFile } from '../../content/addresses'
import type { Content } from '../../content/content'
import { addressesToList } from '../../landing/listed-addresses'
import { disclosuresInShort } from '../../pages/in-short'
import { onDeletion } from '../../pages/shortcut-view'
import { listAddresses, lockPublications } from '../../publishing/publication'
import { reasonOf, replaceFile } from '../../system/files'
import { isRepository } from '../../system/git'
import { type Author, authorIn, commitFiles } from '../../system/git-commit'
import { type FieldValues, readFields, writeFields } from '../draft/fields-in-source'
import { changesIn } from './changes'
import { effectsOf } from './effects'
import { errorsIn, type FactsFile, sourceOf, wrongIn } from './facts'

/** A change of facts that is not saved yet, and what follows from it. */
export type CheckedFacts = ReturnType<typeof checkFacts>

/** The fields of which nothing depends but what the check says of the policy itself. */
const ownFields = ['covers', 'waivers']
/** The fields that the page on what laws ask shows, and those that no page does. */
const onLaws = ['covers', 'profiles']
const forDesk = ['waivers', 'noticeDays']

/** Checks facts with some fields changed, without writing anything. Throws in plain words where the fields cannot be written. */
export function checkFacts(
  before: Content,
  { dir, today }: { dir: string; today: string },
  file: FactsFile,
  changed: FieldValues,
) {
  const source = sourceOf(dir, file)
  const written = writeFields(source, changed, file.fields)
  const unsaved = new Map([[file.path, written]])
  const [company = ''] = file.name.split('/')
  const after = Object.keys(changed).every((field) => ownFields.includes(field))
    ? checkAgain(dir, before, company, { unsaved })
    : checkContent(dir, today, 'all', { unsaved })
  const path = join(dir, file.path)
  const was = readFields(source, file.fields) ?? {}
  // What was wrong before is no reason to lose a change.
  const known = new Set(errorsIn(before, path, file.fields).map(({ words }) => words))
  const isWrong = errorsIn(after, path, file.fields).some(({ words }) => !known.has(words))
  const effects = isWrong ? [] : effectsOf({ name: file.name, before, after, was, changed }, path, file.fields)
  const refusal = isWrong
    ? 'Nothing is saved: some fields have to be corrected first.'
    : effects.some(({ severity }) => severity === 'error')
      ? 'Nothing is saved: the site could not be built with this.'
      : undefined
  const addresses = addressesToList(after).map(({ address }) => address)
  const isOnLaws = [...after.facts].some(
    ([name, { coverage, profiles }]) =>
      coverage?.text === 'public' && (name === file.name || (name.startsWith(`${file.name}/`) && !profiles)),
  )
  const isForReaders = Object.keys(changed).some((field) => {
    if (field === 'binding') return after.translations.has(file.name)
    return onLaws.includes(field)
      ? isOnLaws || (field === 'covers' && isAnyShown(changesIn(Object(was.covers), Object(changed.covers))))
      : !forDesk.includes(field)
  })
  return {
    written,
    /** Addresses that become permanent with it. */
    addresses,
    /** What is wrong, by field. */
    wrong: wrongIn(after, path, file.fields),
    effects,
    /** Whether any of it is on a page for readers: waivers and days of notice are not, nor laws and most disclosures where the page on them is not public, the laws of a company whose policies name their own, and which texts bind where there are no translations. */
    isForReaders,
    /** Why it cannot be saved. */
    refusal,
  }
}

/** Whether pages for readers lead to where one of some disclosures is made, besides the page on what laws ask. */
function isAnyShown(covers: object): boolean {
  return [...Object.values(disclosuresInShort), ...onDeletion].some((id) => Object.hasOwn(covers, id))
}

/** Writes facts, lists the addresses that become permanent with them, and commits both, saying what was done, why and by whom. Returns in a sentence what is remembered. Rejects when another publishes. */
export async function saveFacts(
  dir: string,
  { path }: FactsFile,
  { written, addresses, isForReaders }: Pick<CheckedFacts, 'written' | 'addresses' | 'isForReaders'>,
  what: string,
  why: string[] = [],
  author?: Author,
): Promise<string> {
  const unlock = lockPublications(dir)
  try {
    listAddresses(dir, addresses)
    const file = join(dir, path)
    const last = statSync(file, { throwIfNoEntry: false })?.mtime ?? 0
    replaceFile(file, written)
    // By its time it is known whether the site is to be built again.
    if (!isForReaders) utimesSync(file, last, last)
  } finally {
    unlock()
  }
  if (!isRepository(dir))
    return 'Saved. The content is in no git repository, so who changed it and why is not remembered.'
  try {
    await commitFiles(
      dir,
      [path, ...(addresses.length > 0 ? [addressesFile] : [])],
      [what, '', ...why.filter((line) => line !== '')].join('\n').trim(),
      author,
    )
    return `Saved, and remembered as a change by ${author ? `${author.name} <${author.email}>` : await authorIn(dir)}.`
  } catch (error) {
    return `Saved, but not remembered, as git refused it: ${reasonOf(error)}`
  }
}
