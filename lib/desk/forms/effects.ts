import type { VFileMessage } from 'vfile-message'
import { type Content, type PolicyTexts, policiesOf, policyOf } from '../../content/content'
import type { Fields } from '../../content/schema'
import { addressesToList } from '../../landing/listed-addresses'
import { counselRules } from '../../rules/counsel-rules'
import { linkRules } from '../../rules/link-rules'
import { disclosureRules, findRule } from '../../rules/rules'
import { groupBy } from '../../system/group-by'
import { deskUrls } from '../desk-urls'
import type { FieldValues } from '../draft/fields-in-source'
import { deskWords } from '../findings/desk-words'
import { titleOf } from '../policy-state'
import { textsIn } from './disclosures'
import { filled } from './filled'
import { mentionsOf } from './mentions'

/** Something that follows from a change of facts, in plain words, with where to see to it. */
export interface Effect {
  severity: 'error' | 'warning' | 'note'
  text: string
  places: { text: string; href: string; act: string }[]
}

/** A change of facts: the content with it and without, and the fields that it changes. */
interface FactsChange {
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
    ...inTexts.flatMap((name) => mentionEffect(change, name, fields)),
    ...permanentEffect(change),
    ...frameEffect(change),
    ...askedEffect(change),
    ...findingEffects(change, ownPath),
    ...waiverEffect(change),
  ]
}

function effect(severity: Effect['severity'], text: string, places: Effect['places'] = []): Effect {
  return { severity, text, places }
}

function mentionEffect({ name, before, was, changed }: FactsChange, field: string, fields: Fields): Effect[] {
  const words = was[field]
  if (typeof words !== 'string' || words === '' || (changed[field] ?? words) === words) return []
  const mentions = mentionsOf(words, before, name)
  const called = `${fields[field]?.label.toLowerCase()} “${words}”`
  if (mentions.length === 0) return [effect('note', `No text in force and no draft has the ${called}.`)]
  const drafts = mentions.filter(({ document }) => document.isDraft).length
  const published = mentions.length - drafts
  const counted = [
    ...(published > 0 ? [published === 1 ? 'a published policy' : `${published} published policies`] : []),
    ...(drafts > 0 ? [drafts === 1 ? 'a draft' : `${drafts} drafts`] : []),
  ]
  const text = `The ${called} also stands in ${list.format(counted)}, and stays there until the text is changed.`
  const places = mentions.map(({ texts, title, places: own }) => {
    const where = own.length > 3 ? `${own.length} sections` : list.format(own.map((place) => `“${place}”`))
    return placeIn(texts, `${title}: ${where}`)
  })
  return [effect('warning', text, places)]
}

function placeIn({ name, draft }: PolicyTexts, text: string): Effect['places'][number] {
  return { text, href: deskUrls.named(name), act: draft ? 'Open the draft' : 'Open the policy' }
}

function permanentEffect({ before, after }: FactsChange): Effect[] {
  const known = new Set(addressesToList(before).map(({ address }) => address))
  const added = addressesToList(after).flatMap(({ address }) => (known.has(address) ? [] : address))
  if (added.length === 0) return []
  const become = added.length === 1 ? 'becomes a permanent address' : 'become permanent addresses'
  return [
    effect(
      'warning',
      `${list.format(added)} ${become} of the site. Links there may be made by anyone, so this cannot be taken back; where the address leads can be changed.`,
    ),
  ]
}

function frameEffect({ was, changed }: FactsChange): Effect[] {
  const sites = (values: FieldValues) => textsIn(filled(values.framedBy))
  const added = sites(changed).filter((site) => !sites(was).includes(site))
  if (added.length === 0) return []
  const text = `Pages of ${list.format(added)} may show every policy of the company in a frame, once the site is built and its host has the new rules.`
  return [effect('note', text)]
}

const asking = new Set(disclosureRules.map(({ id }) => id))
/** What the other effects say. */
const saidOtherwise = new Set([...asking, linkRules['unlisted-address'].id, counselRules['contact-addresses'].id])

function askedEffect({ before, after }: FactsChange): Effect[] {
  const count = ({ files }: Content) =>
    files.flatMap(({ messages }) => messages.filter(({ ruleId = '' }) => asking.has(ruleId))).length
  const more = count(after) - count(before)
  const things = more === 1 ? 'thing that is' : 'things that are'
  return more > 0 ? [effect('note', `The laws and stores ask for ${more} more ${things} not declared.`)] : []
}

/** So many findings of a rule are said each by itself. */
const mostSaid = 3

/** What the check finds after a change and not before it; of many findings of a rule, how many, and what it asks. */
function findingEffects({ name, before, after }: FactsChange, ownPath: string): Effect[] {
  const wasWaived = new Set(before.waived.flatMap(({ policy, rule }) => (policy === name ? rule : [])))
  // Where nothing else has changed, what stands at one place is the same, whatever is said of it.
  const keyOf = (path: string, { ruleId, reason, line, column }: Omit<VFileMessage, 'path'>) =>
    path === ownPath ? `${ruleId} ${reason}` : `${path} ${ruleId} ${line}:${column}`
  const known = new Set(before.files.flatMap(({ path, messages }) => messages.map((one) => keyOf(path, one))))
  const found = after.files.flatMap(({ path, messages }) =>
    messages.flatMap((message) => {
      const { ruleId = '', fatal } = message
      if (known.has(keyOf(path, message)) || saidOtherwise.has(ruleId) || (fatal && path === ownPath)) return []
      const text = deskWords(message, after)
      // What is wrong with a draft keeps no site from being built.
      const severity: Effect['severity'] = fatal && !/\/draft\.(?:[^/]+\.)?mdx$/.test(path) ? 'error' : 'warning'
      return [{ ruleId, severity, text, places: path === ownPath ? [] : placesIn(after, path) }]
    }),
  )
  return [...groupBy(found, ({ ruleId, severity }) => `${severity} ${ruleId}`).values()].flatMap((own) => {
    const [first] = own
    const isAgain = first && wasWaived.has(first.ruleId)
    if (!first || own.length <= mostSaid)
      return own.map(({ severity, text, places }) =>
        effect(severity, isAgain ? `With that, this finding is open again: ${text}` : text, places),
      )
    const text = `${own.length} findings${isAgain ? ' are open again' : ''}: ${findRule(first.ruleId)?.says ?? first.text}`
    const places = new Map(own.flatMap((one) => one.places.map((place) => [place.text + place.href, place])))
    return [effect(first.severity, text, [...places.values()])]
  })
}

/** Where what is wrong with a text, or with the facts about one, is put right; nowhere for other files. */
function placesIn(content: Content, path: string): Effect['places'] {
  const [, name = ''] = /([^/]+\/[^/]+)\/policy\.yaml$/.exec(path) ?? []
  const about = policyOf(content, name)
  if (about) return [{ text: `Facts about ${titleOf(about)}`, href: deskUrls.facts(name), act: 'Open the facts' }]
  return policiesOf(content).flatMap((texts) => {
    const document = [...texts.versions, ...(texts.draft ? [texts.draft] : [])].find(({ file }) => file.path === path)
    return document ? [placeIn(texts, document.front?.values.title?.text ?? document.policy)] : []
  })
}

function waiverEffect({ name, before, after }: FactsChange): Effect[] {
  const known = new Set(before.waived.map(({ policy, rule }) => `${policy} ${rule}`))
  return after.waived
    .filter(({ policy, rule }) => policy === name && !known.has(`${policy} ${rule}`))
    .map(({ count }) => effect('note', `The new waiver holds back ${count === 1 ? '1 finding' : `${count} findings`}.`))
}
