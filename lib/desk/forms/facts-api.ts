// Saves what forms of facts send, and commits it.
import { isRepository } from '../../system/git'
import { authorIn, commitFiles } from '../../system/git-commit'
import { reasonOf } from '../../system/reason'
import { isRecord } from '../../system/record'
import { editedContent } from '../content'
import type { FieldValues } from '../fields-in-source'
import { Refusal, type Sent, textIn } from '../handler'
import { setting } from '../setting'
import type { Effect } from './effects'
import { type FactsFile, type FactsState, factsFile, factsState, sourceOf } from './facts'
import { type CheckedFacts, checkFacts, writeFacts } from './save-facts'

/** What follows from facts that are not saved yet. */
export interface FactsPreview {
  wrong: Record<string, string>
  effects: Effect[]
  refusal?: string
}

/** Facts that were saved: the state of the form, and what became of the commit. */
export interface SavedFacts {
  state: FactsState
  remembered: string
}

/** Who commits in the repository of the content, or why nothing is remembered. */
export async function keeperOf(): Promise<{ who?: string; reason?: string }> {
  const { dir } = setting()
  if (!isRepository(dir))
    return { reason: 'The content is in no git repository, so who changed it and why is not remembered.' }
  const who = await authorIn(dir)
  return who ? { who } : { reason: 'Git has not been told who you are, so who changed it and why is not remembered.' }
}

/** Responds to facts that a form sends: saves them whole or not at all, or with `isPreview` says what follows from them. Refuses what cannot be saved. */
export async function postFacts(sent: Sent): Promise<FactsPreview | SavedFacts> {
  const { changed, why = '', isPreview } = sent
  const { dir } = setting()
  const file = factsFile(editedContent(), textIn(sent, 'name'))
  if (!file) throw new Refusal(404, 'There is no such company or policy any more.')
  if (!isRecord(changed) || typeof why !== 'string')
    throw new Refusal(400, 'This page did not send what was changed. Reload it.')
  if (textIn(sent, 'base') !== sourceOf(dir, file).base)
    throw new Refusal(409, changedMeanwhile, { theirs: stateOf(file) })
  const checked = checkOrRefuse(file, changed)
  const { wrong, effects, refusal } = checked
  if (isPreview === true) return { wrong, effects, refusal }
  if (refusal !== undefined) throw new Refusal(422, refusal, { wrong, effects, refusal })
  const labels = Object.keys(changed).map((field) => file.fields[field]?.label ?? field)
  const remembered = await saveChecked(
    file,
    checked,
    `Facts about ${file.name}: ${labels.join(', ').toLowerCase()}`,
    why,
  )
  return { state: stateOf(file), remembered }
}

const changedMeanwhile = 'Someone else, or another window, has changed these facts meanwhile. Nothing was saved.'

function stateOf(file: FactsFile): FactsState {
  return factsState(editedContent(), setting().dir, file)
}

/** Facts with changes, checked. Refuses what cannot be written. */
export function checkOrRefuse(file: FactsFile, changed: FieldValues): CheckedFacts {
  try {
    return checkFacts(editedContent(), setting(), file, changed)
  } catch (error) {
    throw new Refusal(422, reasonOf(error))
  }
}

/** Writes checked facts and commits them. Returns in a sentence what is remembered. */
export async function saveChecked(file: FactsFile, checked: CheckedFacts, what: string, why: string): Promise<string> {
  const { dir } = setting()
  const paths = writeFacts(setting(), file, checked)
  const { who, reason } = await keeperOf()
  if (who === undefined) return `Saved. ${reason}`
  try {
    await commitFiles(dir, paths, [what, ...(why.trim() === '' ? [] : ['', why.trim()])].join('\n'))
    return `Saved, and remembered as a change by ${who}.`
  } catch (error) {
    return `Saved, but not remembered, as git refused it: ${reasonOf(error)}`
  }
}
