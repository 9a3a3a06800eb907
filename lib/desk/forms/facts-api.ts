// Responds to forms of facts, and saves what they send.
import { dayOf, profilesOf } from '../../content/checked'
import { policyFields, waiverFields } from '../../content/schema'
import { formatDate } from '../../languages/dates'
import { declaredIds, disclosures } from '../../laws/disclosures'
import type { Profile } from '../../laws/laws'
import { isWaivable } from '../../rules/counsel-rules'
import { findRule } from '../../rules/rules'
import { reasonOf } from '../../system/reason'
import { isRecord } from '../../system/record'
import { editedContent } from '../content'
import { type FieldValues, readFields, writeFields } from '../fields-in-source'
import { Refusal, type Sent, textIn } from '../handler'
import { setting } from '../setting'
import { pageParts, sectionLabel } from './choices'
import { type Covers, coversIn } from './disclosures'
import { type FactsFile, type FactsState, factsFile, factsState, sourceOf } from './facts'
import { wrongWith } from './plain-field'
import { type CheckedFacts, checkFacts, type Keeper, keeperOf, saveFacts } from './save-facts'

/** What a page of facts shows. */
export interface FactsPageView {
  company: { id: string; name: string; accent?: string; accentDark?: string }
  state: FactsState
  keeper: Keeper
}

/** What follows from facts that are not saved yet. */
export type FactsPreview = Pick<CheckedFacts, 'wrong' | 'effects' | 'refusal'>

/** Facts that were saved: the state of the form, and what became of the commit. */
export interface SavedFacts {
  state: FactsState
  remembered: string
}

/** Where the text of a policy makes each disclosure, and which laws and stores ask. */
export interface CoversState {
  profiles: Profile[]
  covers: Covers
}

/** The page of the facts about a company, or about one of its policies; undefined where there is none of that name. */
export async function factsPage(id: string, policy?: string): Promise<FactsPageView | undefined> {
  const content = editedContent()
  const { dir } = setting()
  const file = factsFile(content, policy === undefined ? id : `${id}/${policy}`)
  if (!file) return undefined
  const { name = id, accent, accentDark } = content.companies.get(id) ?? {}
  return {
    company: { id, name, accent, accentDark },
    state: factsState(content, dir, file),
    keeper: await keeperOf(dir),
  }
}

/** Responds to facts that a form sends: saves them whole or not at all, or with `isPreview` says what follows from them. Refuses what cannot be saved. */
export async function postFacts(sent: Sent): Promise<FactsPreview | SavedFacts> {
  const { changed, why = '', isPreview } = sent
  const { dir } = setting()
  const file = factsFile(editedContent(), textIn(sent, 'name'))
  if (!file) throw new Refusal(404, 'There is no such company or policy any more.')
  if (!isRecord(changed) || typeof why !== 'string')
    throw new Refusal(400, 'This page did not send what was changed. Reload it.')
  const state = () => factsState(editedContent(), dir, file)
  if (textIn(sent, 'base') !== sourceOf(dir, file).base)
    throw new Refusal(409, 'Someone else, or another window, has changed these facts meanwhile. Nothing was saved.', {
      theirs: state(),
    })
  const checked = orRefuse(() => checkFacts(editedContent(), setting(), file, changed))
  const { wrong, effects, refusal } = checked
  if (isPreview === true) return { wrong, effects, refusal }
  if (refusal !== undefined) throw new Refusal(422, refusal, { wrong, effects, refusal })
  const labels = Object.keys(changed).map((field) => file.fields[field]?.label ?? field)
  const what = `Facts about ${file.name}: ${labels.join(', ').toLowerCase()}`
  const remembered = await saveFacts(dir, file, checked, what, why.trim())
  return { state: state(), remembered }
}

/** Where a policy makes each disclosure. */
export function getCovers(sent: Sent): CoversState {
  const { name } = policyFile(sent)
  return { profiles: profilesOf(editedContent(), name), covers: coversIn(valuesOf(sent).covers) }
}

/** Saves where a policy makes some disclosures: `changed` has the anchors of sections for each, or that it does not apply, and `was` what was said before. Each is committed with where it is said. */
export async function postCovers(sent: Sent): Promise<CoversState & { remembered: string }> {
  const file = policyFile(sent)
  const { dir } = setting()
  const { covers } = getCovers(sent)
  const [changed, was] = [coversIn(sent.changed), coversIn(sent.was)]
  if (!Object.keys(changed).every((id) => declaredIds.includes(id)))
    throw new Refusal(400, 'There is no such disclosure.')
  const moved = disclosures.filter(({ id }) => Object.hasOwn(changed, id))
  if (moved.some(({ id }) => (covers[id] ?? []).join('\n') !== (was[id] ?? []).join('\n'))) {
    const reason = 'someone else, or another window, has changed this meanwhile, and what they chose is shown'
    throw new Refusal(409, reason, getCovers(sent))
  }
  const texts = Object.values(changed).flat()
  const wrong = texts.map((text) => wrongWith(text, policyFields.covers)).find((reason) => reason !== undefined)
  if (wrong !== undefined) throw new Refusal(422, wrong)
  const { source } = sourceOf(dir, file)
  const written = orRefuse(() => writeFields(source, { covers: { ...covers, ...changed } }, policyFields))
  const sections = [...pageParts, ...factsState(editedContent(), dir, file).sections]
  const where = (cover: string[] = []) =>
    cover.map((text) => (/^not applicable/i.test(text) ? text : sectionLabel(text, sections))).join(' · ')
  const remembered = await saveFacts(
    dir,
    file,
    { written, addresses: [] },
    `Disclosures of ${file.name}: ${moved.map(({ id }) => id).join(', ')}`,
    moved.map(({ id, says }) => `${says} – ${where(changed[id]) || 'no longer declared'}`).join('\n'),
  )
  return { ...getCovers(sent), remembered }
}

/** Lets the findings of a rule in a policy stand until a day, for a reason; with `isEnded`, no longer. */
export async function postWaive(sent: Sent): Promise<{ remembered: string }> {
  const file = policyFile(sent)
  const rule = findRule(textIn(sent, 'rule'))
  if (!rule) throw new Refusal(400, 'There is no such finding.')
  const { [rule.id]: _, ...others } = Object(valuesOf(sent).waivers)
  const findings = `Findings of ${rule.id} in ${file.name}`
  if (sent.isEnded === true) return saveWaivers(file, others, `${findings} no longer stand`)
  if (!isWaivable(rule))
    throw new Refusal(
      422,
      'This is an error, which cannot be let stand: the site could not be built. Correct what it says.',
    )
  const [reason, until] = [textIn(sent, 'reason').trim(), textIn(sent, 'until')]
  const wrong = wrongWith(reason, waiverFields.reason) ?? wrongWith(until, waiverFields.until)
  if (wrong !== undefined) throw new Refusal(422, wrong)
  if (until < dayOf(editedContent(), file.name))
    throw new Refusal(422, `${formatDate(until)} is past. Choose a day to come.`)
  const waivers = { ...others, [rule.id]: { reason, until } }
  return saveWaivers(file, waivers, `${findings} may stand until ${formatDate(until)}`, reason)
}

async function saveWaivers(file: FactsFile, waivers: FieldValues, what: string, why?: string) {
  const checked = orRefuse(() => checkFacts(editedContent(), setting(), file, { waivers }))
  const { wrong, refusal } = checked
  if (refusal !== undefined) throw new Refusal(422, Object.values(wrong)[0] ?? refusal)
  return { remembered: await saveFacts(setting().dir, file, checked, what, why) }
}

function policyFile(sent: Sent): FactsFile {
  const name = textIn(sent, 'policy')
  const file = name.includes('/') ? factsFile(editedContent(), name) : undefined
  if (!file) throw new Refusal(404, 'There is no such policy any more.')
  return file
}

function valuesOf(sent: Sent): FieldValues {
  return readFields(sourceOf(setting().dir, policyFile(sent)).source, policyFields) ?? {}
}

/** What is done, or a refusal in its words where the fields cannot be written. */
function orRefuse<Done>(act: () => Done): Done {
  try {
    return act()
  } catch (error) {
    throw new Refusal(422, reasonOf(error))
  }
}
