import { join } from 'node:path'
import { VFile } from 'vfile'
import { type Content, dayOf, fileAmong, type PolicyDocument, pathBelow, profilesOf } from '../content/content'
import { type CompanyFacts, checkPolicyFacts, type PolicyFacts, unknownCompany } from '../content/facts'
import { policyName } from '../content/names'
import { inForce } from '../content/status'
import { formatDate } from '../languages/dates'
import { baseOf } from '../languages/tags'
import type { Profile } from '../laws/laws'
import { counselRules } from '../rules/counsel-rules'
import { concerns } from '../rules/rule'
import { findRule } from '../rules/rules'
import { groupBy } from '../system/group-by'
import type { Outline, OutlinedHeading } from '../text/outline'
import { declaredLanguage } from '../text/passages'
import { type Mention, type Place, problem } from '../text/problem'
import { checkCoverage } from './coverage'
import { checkNotes } from './notes'
import { checkRequests } from './requests'
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
    dropInapplicable(files, profilesOf(content, name))
    content.waived.push(...applyWaivers(name, facts, files, dayOf(content, name)))
  }
}

/** Drops what only laws and stores ask that the policy of the files does not declare. */
function dropInapplicable(files: VFile[], profiles: Profile[]): void {
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
  const unwritten = { ...checkPolicyFacts(new VFile()), file }
  facts.set(name, unwritten)
  return unwritten
}

/** Reports a privacy policy in English whose title does not say what it is. */
function checkTitleSubject({ file, policy, front }: PolicyDocument): void {
  const title = front?.values.title
  const isEnglish = baseOf(declaredLanguage(file)) === 'en'
  if (!title || !isEnglish || !/privacy/.test(policy) || /privacy/i.test(title.text)) return
  const reason = 'the title does not say that this is a privacy policy; write one with the word privacy'
  problem(file, title.offset, reason, counselRules['title-subject'])
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
    const where = isHere ? `on line ${reference.start.line}` : `in ${reference.path}, line ${reference.start.line}`
    const reason = `children are under ${other.text} here, and under ${reference.text} ${where}; write one age, or say in both texts why there are two`
    const said = problem(file, other, reason, counselRules['children-ages'])
    if (isHere) said.more = [reference]
  }
}

/** Reports the days that a text gives as its own and its page does not. */
function checkOwnDates({ file, outline, updated, effective }: PolicyDocument): void {
  for (const { text, day, start, end } of outline?.ownDates ?? []) {
    if (day === updated || day === effective) continue
    const shown = updated === effective ? formatDate(updated) : `${formatDate(updated)} and ${formatDate(effective)}`
    const reason = `the text gives ${text} as its own day, and its page shows ${shown}; delete it here, as the page says when the text was updated and takes effect`
    problem(file, { start, end }, reason, counselRules['own-date'])
  }
}

/** Reports a newest version that is more than 12 months old on a day. */
function checkReview(newest: PolicyDocument | undefined, day: string): void {
  if (!newest) return
  const { file, front, updated } = newest
  const due = `${Number(updated.slice(0, 4)) + 1}${updated.slice(4)}`
  if (day <= due) return
  const reason = `this text is of ${formatDate(updated)}, more than 12 months ago; review it, and publish a version with today's date even where little changes`
  problem(file, front?.values.title?.offset, reason, counselRules['yearly-review'])
}

const aboutContact =
  /\b(?:contact|questions|reach us|write to us|get in touch|kontakt|fragen|contacter|contacto|preguntas)\b|تواصل|اتصال|اتصل|問い合わせ|問合せ|連絡先/i

/** Reports a text from which readers cannot reach the company. An address in a section on something else can be that of an officer or an authority. */
function checkContact({ file, outline }: PolicyDocument, facts: PolicyFacts, company: CompanyFacts): void {
  if (!outline || facts.email !== undefined || company.email !== undefined || company.address !== undefined) return
  const ways = [...outline.emails.map(({ start }) => start), ...outline.otherContacts]
  const declared = ['contact', 'controller'].flatMap((id) => facts.covers.get(id)?.values ?? [])
  const isOwn = ({ anchor, aliases, title }: OutlinedHeading) =>
    [anchor, ...aliases].some((one) => declared.some(({ text }) => text === one)) || aboutContact.test(title)
  const section = outline.headings.findLast(isOwn)
  const around = ways.map((way) => sectionsAt(outline, way))
  if (around.some((sections) => !section || sections.length === 0 || sections.some(isOwn))) return
  const elsewhere = around[0]?.at(-1)
  const what = section
    ? `"${section.title}" gives no way to reach the company${elsewhere ? `, and only "${elsewhere.title}" has an address or a number` : ''}`
    : 'nothing says how to reach the company'
  const reason = `${what}; write an e-mail address, a telephone number or a postal address`
  problem(file, section ? { line: section.line, column: 1 } : outline.start, reason, counselRules['no-contact'])
}

/** The section in which something stands and those around it, the innermost last. */
function sectionsAt({ headings }: Outline, { line }: Place): OutlinedHeading[] {
  const above = headings.filter((heading) => heading.line <= line)
  return above.filter(({ depth }, index) => above.slice(index + 1).every((later) => later.depth > depth))
}

/** The e-mail addresses in the sections on contact, or all where there are none: others are not the company's. */
function contactEmails({ outline }: PolicyDocument): Mention[] {
  if (!outline) return []
  const sectionOf = ({ start }: Mention) => outline.headings.findLast(({ line }) => line <= start.line)
  const isAboutContact = (heading: OutlinedHeading | undefined) => aboutContact.test(heading?.title ?? '')
  if (!outline.headings.some(isAboutContact)) return outline.emails
  return outline.emails.filter((email) => isAboutContact(sectionOf(email)))
}

/** Reports the policies of a company that name another e-mail address than the others do. */
function checkContactAddresses(texts: PolicyDocument[], company: CompanyFacts): void {
  const known = company.email && { text: company.email.toLowerCase(), name: 'company.yaml' }
  const firsts = texts.flatMap((text) => {
    const [first] = contactEmails(text)
    return first ? { text: first.text, name: policyName(text) } : []
  })
  const reference = known || firsts[0]
  if (!reference) return
  for (const text of texts) {
    const other = contactEmails(text).find(({ text }) => text !== reference.text)
    if (!other) continue
    const where = reference.name === policyName(text) ? 'an earlier line' : reference.name
    const reason = `${other.text} stands here, and ${reference.text} in ${where}; write one address in all policies of the company, or waive this with the reason for two`
    problem(text.file, other, reason, counselRules['contact-addresses'])
  }
}
