import type { PolicyDocument } from '../content/content'
import { addDays, formatDate } from '../languages/dates'
import { baseOf } from '../languages/tags'
import { degreeOfRedline, type Redline, redline } from '../redline/redline'
import { versionRules } from '../rules/version-rules'
import { both } from '../source/said'
import { placeOfHeading } from '../text/outline'
import { type Breach, problem, syntax } from '../text/problem'
import type { Text } from '../text/text'
import { isGuarded } from './protected-words'
import { checkStrength } from './strength'
import { readingOf, touched } from './touched'

/** What a company has set that binds its drafts. */
export interface ChangeRules {
  /** The days that a material change is announced before it takes effect; undefined for no rule. */
  noticeDays?: number
  /** The names of the companies. */
  parties: string[]
  /** The language of the policy. */
  language: string
}

/** Reports what forbids publishing a draft on the day that it has as `updated`: a change that is called editorial and is not, a material one that takes effect too soon. `origin` is the version that it began from, if any; `replaced` is the one whose place it takes. Reports too what a change that is not called editorial makes of words of strength. */
export function checkChange(
  draft: PolicyDocument,
  origin: PolicyDocument | undefined,
  rules: ChangeRules,
  replaced?: PolicyDocument,
): void {
  const change = draft.front?.values.change
  if (origin && change?.text === 'material') checkNotice(draft, rules.noticeDays ?? 0)
  const isEditorial = change?.text === 'editorial'
  // What is said of a version is what changed since the one before it, also where this takes its place.
  const isOfBoth = isEditorial && replaced?.front?.values.change?.text === 'material'
  const older = isOfBoth ? origin : (replaced ?? origin)
  if (!draft.compared || !older?.compared) return
  // What cannot be read would count as removed.
  if (draft.file.messages.some(({ ruleId }) => ruleId === syntax.id)) return
  const changes = redline(older.compared, draft.compared)
  if (!isEditorial) {
    checkStrength(draft, changes, baseOf(rules.language))
    return
  }
  const found = notEditorial(draft, draft.compared, older, changes, rules)
  const [first] = found
  if (isOfBoth && first) problem(draft.file, change?.offset, reasonOfBoth(replaced, older), first.rule)
  else for (const one of found) problem(draft.file, one.place, one.reason, one.rule)
}

function reasonOfBoth({ updated }: PolicyDocument, older: PolicyDocument): string {
  return `this takes the place of the version of ${formatDate(updated)}, whose change is material, and \`change\` is on all that changed since the version of ${formatDate(older.updated)}; write \`change: material\``
}

type Found = { place: Parameters<typeof problem>[1]; reason: string; rule: Breach }

/** What of a draft is not as it is in a text that it changes in wording alone. */
function notEditorial(
  draft: PolicyDocument,
  text: Text,
  older: PolicyDocument,
  changes: Redline,
  rules: ChangeRules,
): Found[] {
  const found = checkTitle(draft, older)
  const change = draft.front?.values.change
  const reading = readingOf(text, rules.parties, rules.language)
  if (!isGuarded(reading.language) && degreeOfRedline(changes) === 'changed') {
    found.push({ place: change?.offset, reason: notGuarded, rule: versionRules['editorial-language'] })
  }
  for (const { anchor, title, words, links } of touched(changes, reading)) {
    const place = placeOfHeading(draft.outline, anchor) ?? change?.offset
    for (const { from, to } of links) {
      const reason = `in "${title}", the link to ${from} leads to ${to} now; if that page says what the other said, there is nothing to write, and if not, write \`change: material\``
      found.push({ place, reason, rule: versionRules['editorial-link'] })
    }
    if (words.length === 0) continue
    const list = words.map(({ text, what }) => `"${text}" (${what})`).join(', ')
    const reason = `in "${title}", ${list} changed, which an editorial change leaves alone; write \`change: material\`, or leave the words as they were`
    found.push({ place, reason, rule: versionRules.editorial })
  }
  return found
}

const notGuarded =
  'the check does not know the words of this language that an editorial change leaves alone, such as not, must or three: it has compared numbers, dates, addresses and links; have someone who reads the language compare the rest, or write `change: material`'

function checkTitle({ front }: PolicyDocument, newest: PolicyDocument): Found[] {
  const title = front?.values.title
  const former = newest.front?.values.title?.text
  if (!title || former === undefined || title.text === former) return []
  const reason = `the title was "${former}", which an editorial change leaves alone; write \`change: material\`, or leave it as it was`
  return [{ place: title.offset, reason, rule: versionRules.editorial }]
}

function checkNotice({ file, front, updated, effective }: PolicyDocument, noticeDays: number): void {
  const announced = addDays(updated, noticeDays)
  if (noticeDays === 0 || effective >= announced) return
  const reason = both`a material change is announced ${noticeDays} days before it takes effect; write \`effective: ${announced}\`${[`, which is ${formatDate(announced)}`, '']}, or a later day`
  problem(file, front?.values.effective?.offset ?? front?.values.change?.offset, reason, versionRules.notice)
}
