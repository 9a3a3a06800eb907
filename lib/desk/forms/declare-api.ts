// Saves where a text makes disclosures, and which findings may stand.
import { join } from 'node:path'
import { dayOf, profilesOf } from '../../content/checked'
import { policyFields, waiverFields } from '../../content/schema'
import { formatDate } from '../../languages/dates'
import { declaredIds } from '../../laws/disclosures'
import type { Profile } from '../../laws/laws'
import { isWaivable } from '../../rules/counsel-rules'
import type { Rule } from '../../rules/rule'
import { findRule } from '../../rules/rules'
import { replaceFile } from '../../system/files'
import { reasonOf } from '../../system/reason'
import { isRecord } from '../../system/record'
import { editedContent } from '../content'
import { type FieldValues, readFields, writeFields } from '../fields-in-source'
import { Refusal, type Sent, textIn } from '../handler'
import { setting } from '../setting'
import type { Covers } from './disclosures'
import { type FactsFile, factsFile, sourceOf } from './facts'
import { checkOrRefuse, saveChecked } from './facts-api'
import { wrongWith } from './plain-field'

/** Where the text of a policy makes each disclosure, and which laws and stores ask. */
export interface CoversState {
  base: string
  profiles: Profile[]
  covers: Covers
}

/** Where a policy makes each disclosure. */
export function getCovers(sent: Sent): CoversState {
  return coversIn(policyFile(sent))
}

/** Saves where a policy makes one disclosure: `cover` has the anchors of sections, or that it does not apply. `was` is what it said before. */
export function postCovers(sent: Sent): CoversState {
  const file = policyFile(sent)
  const { cover, was } = sent
  const id = textIn(sent, 'id')
  if (!declaredIds.includes(id) || !isTexts(cover) || !isTexts(was))
    throw new Refusal(400, 'There is no such disclosure.')
  const state = coversIn(file)
  const { [id]: known = [], ...others } = state.covers
  if (known.join('\n') !== was.join('\n')) {
    const reason = 'someone else, or another window, has changed this meanwhile, and what they chose is shown'
    throw new Refusal(409, reason, state)
  }
  const wrong = cover.map((text) => wrongWith(text, policyFields.covers)).find((reason) => reason !== undefined)
  if (wrong !== undefined) throw new Refusal(422, wrong)
  const wanted = { covers: cover.length > 0 ? { ...state.covers, [id]: cover } : others }
  replaceFile(join(setting().dir, file.path), written(file, wanted))
  return coversIn(file)
}

function written(file: FactsFile, changed: FieldValues): string {
  try {
    return writeFields(sourceOf(setting().dir, file).source, changed, policyFields)
  } catch (error) {
    throw new Refusal(422, reasonOf(error))
  }
}

/** Lets the findings of a rule in a policy stand until a day, for a reason; with `isEnded`, no longer. */
export async function postWaive(sent: Sent): Promise<{ base: string; remembered: string }> {
  const file = policyFile(sent)
  const { base, isEnded } = sent
  if (base !== undefined && base !== sourceOf(setting().dir, file).base)
    throw new Refusal(409, 'The facts about this policy were changed meanwhile. Nothing was saved; reload the page.')
  const rule = findRule(textIn(sent, 'rule'))
  if (!rule) throw new Refusal(400, 'There is no such finding.')
  const { [rule.id]: _, ...others } = recordIn(file, 'waivers')
  if (isEnded === true) return saveWaivers(file, others, `Findings of ${rule.id} in ${file.name} no longer stand`, '')
  const waiver = { reason: textIn(sent, 'reason').trim(), until: textIn(sent, 'until') }
  refuseWaiver(rule, waiver, dayOf(editedContent(), file.name))
  const what = `Findings of ${rule.id} in ${file.name} may stand until ${formatDate(waiver.until)}`
  return saveWaivers(file, { ...others, [rule.id]: waiver }, what, waiver.reason)
}

function refuseWaiver(rule: Rule, { reason, until }: { reason: string; until: string }, day: string): void {
  if (!isWaivable(rule))
    throw new Refusal(
      422,
      'This is an error, which cannot be let stand: the site could not be built. Correct what it says.',
    )
  const wrong = wrongWith(reason, waiverFields.reason) ?? wrongWith(until, waiverFields.until)
  if (wrong !== undefined) throw new Refusal(422, wrong)
  if (until < day) throw new Refusal(422, `${formatDate(until)} is past. Choose a day to come.`)
}

async function saveWaivers(file: FactsFile, waivers: FieldValues, what: string, why: string) {
  const checked = checkOrRefuse(file, { waivers })
  const { wrong, refusal } = checked
  if (refusal !== undefined) throw new Refusal(422, Object.values(wrong)[0] ?? refusal)
  const remembered = await saveChecked(file, checked, what, why)
  return { base: sourceOf(setting().dir, file).base, remembered }
}

function policyFile(sent: Sent): FactsFile {
  const name = textIn(sent, 'policy')
  const file = name.includes('/') ? factsFile(editedContent(), name) : undefined
  if (!file) throw new Refusal(404, 'There is no such policy any more.')
  return file
}

function recordIn(file: FactsFile, field: string): Record<string, unknown> {
  const value = readFields(sourceOf(setting().dir, file).source, policyFields)?.[field]
  return isRecord(value) ? value : {}
}

function coversIn(file: FactsFile): CoversState {
  const covers = Object.entries(recordIn(file, 'covers')).map(([id, cover]) => [id, isTexts(cover) ? cover : []])
  return {
    base: sourceOf(setting().dir, file).base,
    profiles: profilesOf(editedContent(), file.name),
    covers: Object.fromEntries(covers),
  }
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
