import type { PolicyDocument } from '../content/document'
import type { CompanyFacts, PolicyFacts } from '../content/facts'
import { policyName } from '../content/names'
import { contactAddresses, noContact } from '../rules/counsel-rules'
import type { Outline, OutlinedHeading } from '../text/outline'
import type { Mention, Place } from '../text/place'
import { problem } from '../text/problem'

const aboutContact =
  /\b(?:contact|questions|reach us|write to us|get in touch|kontakt|fragen|contacter|contacto|preguntas)\b|تواصل|اتصال|اتصل|問い合わせ|問合せ|連絡/i

/** Reports a text from which readers cannot reach the company. An address in a section on something else can be that of an officer or an authority. */
export function checkContact({ file, outline }: PolicyDocument, facts: PolicyFacts, company: CompanyFacts): void {
  if (!outline || facts.email !== undefined || company.email !== undefined || company.address !== undefined) return
  const ways = [...outline.emails, ...outline.otherContacts]
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
  problem(file, section ? { line: section.line, column: 1 } : outline.start, reason, noContact)
}

/** The section in which something stands and those around it, the innermost last. */
function sectionsAt({ headings }: Outline, { line }: Place): OutlinedHeading[] {
  const above = headings.filter((heading) => heading.line <= line)
  return above.filter(({ depth }, index) => above.slice(index + 1).every((later) => later.depth > depth))
}

/** The e-mail addresses in the sections on contact, or all where there are none: others are not the company's. */
function contactEmails({ outline }: PolicyDocument): Mention[] {
  if (!outline) return []
  const sectionOf = ({ line }: Mention) => outline.headings.findLast((heading) => heading.line <= line)
  const isAboutContact = (heading: OutlinedHeading | undefined) => aboutContact.test(heading?.title ?? '')
  if (!outline.headings.some(isAboutContact)) return outline.emails
  return outline.emails.filter((email) => isAboutContact(sectionOf(email)))
}

/** Reports the policies of a company that name another e-mail address than the others do. */
export function checkContactAddresses(texts: PolicyDocument[], company: CompanyFacts): void {
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
    problem(text.file, { start: other, end: other.end }, reason, contactAddresses)
  }
}
