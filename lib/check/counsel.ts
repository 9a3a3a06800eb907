import { join } from 'node:path'
import type { VFile } from 'vfile'
import { type Content, dayOf, fileAmong, pathBelow, profilesOf } from '../content/checked'
import type { PolicyDocument } from '../content/document'
import { type PolicyFacts, unknownCompany } from '../content/facts'
import { policyName } from '../content/names'
import { inForce } from '../content/status'
import { formatDate } from '../languages/dates'
import type { Profile } from '../laws/laws'
import { childrenAges, ownDate, yearlyReview } from '../rules/counsel-rules'
import { concerns } from '../rules/rule'
import { findRule } from '../rules/rules'
import { groupBy } from '../system/group-by'
import { problem } from '../text/problem'
import { checkContact, checkContactAddresses } from './contacts'
import { checkCoverage } from './coverage'
import { checkNotes } from './notes'
import { checkRequests } from './requests'
import { checkTitleSubject } from './titles'
import { applyWaivers } from './waivers'

/** Reports what counsel weighs: what laws and stores ask, and what the policies of a company say differently; then applies the waivers. */
export function checkForCounsel(dir: string, content: Content): void {
  // The current text of each policy is its draft or else its newest version.
  const current = [...content.policies.values()].flatMap((documents) => documents.slice(-1))
  for (const [company, documents] of groupBy(current, (document) => document.company)) {
    const facts = content.companies.get(company) ?? unknownCompany
    const day = dayOf(content, company)
    for (const document of documents) {
      const name = policyName(document)
      const own = factsAbout(dir, content, name)
      // Until a draft takes the place of a version, that is there.
      const all = (content.policies.get(name) ?? []).flatMap((one) =>
        one.isInPlace && content.replaced ? [content.replaced, one] : [one],
      )
      checkCoverage(own, profilesOf(content, name), document, all, day)
      checkTitleSubject(document)
      checkContact(document, own, facts)
      checkOwnDates(document)
      const versions = all.filter(({ isDraft }) => !isDraft)
      checkRequests(own, document, all, inForce(versions, day), facts)
      checkReview(versions.at(-1), day)
    }
    checkContactAddresses(documents, facts)
    checkChildrenAges(documents)
  }
  checkNotes(content)
  const filesOf = groupBy(content.files, (file) => pathBelow(dir, file).split('/').slice(0, 2).join('/'))
  for (const [name, facts] of content.facts) {
    const files = filesOf.get(name) ?? []
    leaveOut(files, profilesOf(content, name))
    content.waived.push(...applyWaivers(name, facts, files, dayOf(content, name)))
  }
}

/** Leaves out what only laws and stores ask that the policy of the files does not declare. */
function leaveOut(files: VFile[], profiles: Profile[]): void {
  for (const file of files) {
    file.messages = file.messages.filter(({ ruleId, fatal }) => {
      const rule = findRule(ruleId ?? '')
      return fatal || !rule || concerns(rule, profiles)
    })
  }
}

/** The facts about a policy. Where they are not written yet, their file is one on which messages can be said. */
function factsAbout(dir: string, { files, facts }: Content, name: string): PolicyFacts {
  const known = facts.get(name)
  if (known) return known
  const file = fileAmong(files, join(dir, name, 'policy.yaml'))
  const unwritten: PolicyFacts = {
    file,
    covers: new Map(),
    requests: new Map(),
    formerAddresses: [],
    waivers: new Map(),
    offset: 0,
  }
  facts.set(name, unwritten)
  return unwritten
}

/** Reports the policies of a company that call people children below another age than the others do. */
function checkChildrenAges(texts: PolicyDocument[]): void {
  const [reference] = texts.flatMap(({ outline, path }) => {
    const first = outline?.childAges[0]
    return first ? { ...first, path } : []
  })
  if (!reference) return
  for (const { file, outline, path } of texts) {
    const other = outline?.childAges.find(({ text }) => text !== reference.text)
    if (!other) continue
    const isHere = path === reference.path
    const where = isHere ? `on line ${reference.line}` : `in ${reference.path}, line ${reference.line}`
    const reason = `children are under ${other.text} here, and under ${reference.text} ${where}; write one age, or say in both texts why there are two`
    const said = problem(file, { start: other, end: other.end }, reason, childrenAges)
    if (isHere) said.more = [{ start: reference, end: reference.end }]
  }
}

/** Reports the days that a text gives as its own and its page does not. */
function checkOwnDates({ file, outline, updated, effective }: PolicyDocument): void {
  for (const { text, day, end, ...start } of outline?.ownDates ?? []) {
    if (day === updated || day === effective) continue
    const shown = updated === effective ? formatDate(updated) : `${formatDate(updated)} and ${formatDate(effective)}`
    const reason = `the text gives ${text} as its own day, and its page shows ${shown}; delete it here, as the page says when the text was updated and takes effect`
    problem(file, { start, end }, reason, ownDate)
  }
}

/** Reports a newest version that is more than 12 months old on a day. */
function checkReview(newest: PolicyDocument | undefined, day: string): void {
  if (!newest) return
  const { file, front, updated } = newest
  const due = `${Number(updated.slice(0, 4)) + 1}${updated.slice(4)}`
  if (day <= due) return
  const reason = `this text is of ${formatDate(updated)}, more than 12 months ago; review it, and publish a version with today's date even where little changes`
  problem(file, front?.values.title?.offset, reason, yearlyReview)
}
