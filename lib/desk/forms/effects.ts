import type { VFileMessage } from 'vfile-message'
import { addressesToList } from '../../check/listed-addresses'
import type { Content } from '../../content/checked'
import type { Fields } from '../../content/schema'
import { contactAddresses, noProfile, requestContact } from '../../rules/counsel-rules'
import { disclosureRules } from '../../rules/disclosure-rules'
import { lostAddress, unlistedAddress } from '../../rules/link-rules'
import { deskUrls } from '../desk-urls'
import type { FieldValues } from '../fields-in-source'
import { type Mention, mentionsOf } from './mentions'
import { sentence } from './plain-field'

/** Something that follows from a change of facts, in plain words, with where to see to it. */
export interface Effect {
  severity: 'error' | 'warning' | 'note'
  text: string
  places: { text: string; href: string; act: string }[]
}

/** A change of facts: the content with it and without, and the fields that it changes. */
export interface FactsChange {
  name: string
  before: Content
  after: Content
  was: FieldValues
  changed: FieldValues
}

/** The fields whose words may stand in texts too. */
const inTexts = ['name', 'website', 'email', 'address']

const list = new Intl.ListFormat('en-GB')

/** What follows from a change of facts: where the old words stand still, what cannot be taken back, and what the check finds then. `ownPath` is that of their file, on which errors are said at the fields. */
export function effectsOf(change: FactsChange, ownPath: string, fields: Fields): Effect[] {
  return [
    ...Object.keys(change.changed).flatMap((name) =>
      inTexts.includes(name) ? mentionEffect(change, name, fields) : [],
    ),
    ...permanentEffect(change),
    ...frameEffect(change),
    ...askedEffect(change),
    ...findingEffects(change, ownPath),
    ...waiverEffect(change),
  ]
}

function mentionEffect({ name, before, was, changed }: FactsChange, field: string, fields: Fields): Effect[] {
  const words = was[field]
  if (typeof words !== 'string' || words === '' || words === changed[field]) return []
  const mentions = mentionsOf(words, before, (policy) => policy === name || policy.startsWith(`${name}/`))
  if (mentions.length === 0) return []
  const published = mentions.filter(({ isDraft }) => !isDraft).length
  const drafts = mentions.length - published
  const counted = [
    ...(published > 0 ? [published === 1 ? 'a published policy' : `${published} published policies`] : []),
    ...(drafts > 0 ? [drafts === 1 ? 'a draft' : `${drafts} drafts`] : []),
  ]
  const label = fields[field]?.label.toLowerCase()
  return [
    {
      severity: 'warning',
      text: `The ${label} “${words}” also stands in ${list.format(counted)}, and stays there until the text is changed.`,
      places: mentions.map(placeOf),
    },
  ]
}

function placeOf({ policy, title, isDraft, hasDraft, places }: Mention): Effect['places'][number] {
  const where = places.length > 3 ? `${places.length} sections` : list.format(places.map((place) => `“${place}”`))
  const [company = '', name = ''] = policy.split('/')
  return {
    text: `${isDraft ? `Draft of ${title}` : title}: ${where}`,
    href: deskUrls.policy(company, name),
    act: actOf(hasDraft),
  }
}

function permanentEffect({ before, after }: FactsChange): Effect[] {
  const known = new Set(addressesToList(before).map(({ address }) => address))
  const added = addressesToList(after).flatMap(({ address }) => (known.has(address) ? [] : address))
  if (added.length === 0) return []
  const text = `${list.format(added)} ${added.length === 1 ? 'becomes a permanent address' : 'become permanent addresses'} of the site. Links there may be made by anyone, so this cannot be taken back; where the address leads can be changed.`
  return [{ severity: 'warning', text, places: [] }]
}

function frameEffect({ was, changed }: FactsChange): Effect[] {
  const sites = (values: FieldValues) => (Array.isArray(values.framedBy) ? values.framedBy.map(String) : [])
  const added = sites(changed).filter((site) => !sites(was).includes(site))
  if (added.length === 0) return []
  const text = `Pages of ${list.format(added)} may show every policy of the company in a frame, once the site is built and its host has the new rules.`
  return [{ severity: 'note', text, places: [] }]
}

const asking = new Set(disclosureRules.map(({ id }) => id))
/** What the other effects say. */
const saidOtherwise = new Set([...asking, unlistedAddress.id, contactAddresses.id])

function askedEffect(change: FactsChange): Effect[] {
  const count = ({ files }: Content) =>
    files.flatMap(({ messages }) => messages.filter(({ ruleId = '' }) => asking.has(ruleId))).length
  const more = count(change.after) - count(change.before)
  if (more <= 0) return []
  const text = `The laws and stores ask for ${more} more ${more === 1 ? 'thing that is' : 'things that are'} not declared.`
  return [{ severity: 'note', text, places: [] }]
}

/** What rules find, in place of words on how files are written. */
const plainWords: Record<string, string> = {
  [requestContact.id]:
    'Readers would find the requests that they can make without links, as there is no e-mail address.',
  [noProfile.id]: 'No law or store is ticked, so nothing is asked of this policy.',
}

/** What the check finds after a change and not before it. */
function findingEffects({ before, after }: FactsChange, ownPath: string): Effect[] {
  // Where nothing else has changed, what stands at one place is the same, whatever is said of it.
  const keyOf = (path: string, { ruleId, reason, line, column }: Omit<VFileMessage, 'path'>) =>
    path === ownPath ? `${ruleId} ${reason}` : `${path} ${ruleId} ${line}:${column}`
  const known = new Set(before.files.flatMap(({ path, messages }) => messages.map((one) => keyOf(path, one))))
  return after.files.flatMap(({ path, messages }) =>
    messages.flatMap((message): Effect[] => {
      const { ruleId = '', reason, fatal } = message
      if (known.has(keyOf(path, message)) || saidOtherwise.has(ruleId) || (fatal && path === ownPath)) return []
      const text = ruleId === lostAddress.id ? lostWords(reason) : (plainWords[ruleId] ?? sentence(reason))
      // What is wrong with a draft keeps no site from being built.
      const isError = fatal && !/\/draft\.(?:[^/]+\.)?mdx$/.test(path)
      return [{ severity: isError ? 'error' : 'warning', text, places: whereIn(after, path) }]
    }),
  )
}

function lostWords(reason: string): string {
  const [address = ''] = /\/\S*/.exec(reason) ?? []
  const instead = address.endsWith('/coverage/')
    ? 'Leave the page on what laws ask public'
    : 'Leave it here, though it may lead to another section'
  return `${address} is a permanent address, and links to it may be anywhere. ${instead}, or add it to the former addresses of what is there instead.`
}

/** Where what is wrong with a text is put right; nowhere for other files. */
function whereIn({ policies }: Content, path: string): Effect['places'] {
  for (const texts of policies.values()) {
    const document = texts.find(({ file }) => file.path === path)
    if (!document) continue
    const { company, policy, front } = document
    const act = actOf(texts.some(({ isDraft }) => isDraft))
    return [{ text: front?.values.title?.text ?? policy, href: deskUrls.policy(company, policy), act }]
  }
  return []
}

function actOf(hasDraft: boolean): string {
  return hasDraft ? 'Open the draft' : 'Start a draft'
}

function waiverEffect({ name, before, after }: FactsChange): Effect[] {
  const known = new Set(before.waived.map(({ policy, rule }) => `${policy} ${rule}`))
  return after.waived
    .filter(({ policy, rule }) => policy === name && !known.has(`${policy} ${rule}`))
    .map(({ count }) => ({
      severity: 'note',
      text: `The new waiver holds back ${count === 1 ? '1 finding' : `${count} findings`}.`,
      places: [],
    }))
}
