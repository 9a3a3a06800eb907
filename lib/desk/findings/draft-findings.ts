import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { type Finding, findingOf } from '../../check/report'
import { type Content, filesAbout, type PolicyDocument, pathBelow, policyOf, profilesOf } from '../../content/content'
import { nameFile } from '../../content/names'
import { companyFields, type Fields, policyFields, versionFields } from '../../content/schema'
import { translationFields } from '../../content/translation-fields'
import { formatDate } from '../../languages/dates'
import { languageName } from '../../languages/tags'
import { lawOf } from '../../laws/laws'
import { filesFor } from '../../publishing/release'
import { counselRules } from '../../rules/counsel-rules'
import { linkRules } from '../../rules/link-rules'
import { citationsFor } from '../../rules/rule'
import { disclosureRules } from '../../rules/rules'
import { groupBy } from '../../system/group-by'
import { deskUrls } from '../desk-urls'
import type { DeskDocument } from '../document/document'
import { rangeFinder } from '../document/ranges'
import type { DeskFinding } from '../draft/draft-state'
import { draftNamed, readDraftName } from '../draft/named-draft'
import { fieldOf } from '../forms/facts'
import { isAskedAtPublication, titleOf } from '../policy-state'
import { contentToPublish } from '../publishing/place'
import type { Folder } from '../setting'
import { deskWords } from './desk-words'
import { fixerFor, fixLabels } from './fixes'

/** What the page of a draft shows of what the check found, as the draft is published unless something else is chosen. */
export function findingsOn(content: Content, folder: Folder, name: string, document?: DeskDocument): DeskFinding[] {
  return draftFindings(contentToPublish(content, folder, name), folder, name, document)
}

/** What the check found in the draft of a name and in what it stands on, of which a translation has the errors alone, errors first, with what was waived. `document` is what the draft says, as a page has it. */
export function draftFindings(content: Content, { dir }: Folder, name: string, document?: DeskDocument): DeskFinding[] {
  const { policy, language } = readDraftName(name)
  const draft = draftNamed(content, name)
  const inDraft = draft && shownIn(content, name, draft, document)
  const profiles = profilesOf(content, policy)
  const waived = content.waived.filter((one) => one.policy === policy)
  const files = draft ? filesFor(content, dir, policy, draft) : filesAbout(content, dir, policy)
  // What is not listed yet, the publication lists.
  const isAbout = (file: VFile, { fatal, ruleId }: VFileMessage) =>
    ruleId !== linkRules['unlisted-address'].id && (language === undefined || file === draft?.file || fatal)
  const found = files.flatMap((file) => {
    const path = pathBelow(dir, file)
    const standing = file.messages.map((message) => ({ message, waived: undefined }))
    const held = waived.flatMap(({ messages, reason, until }) =>
      messages
        .filter((message) => message.file === file.path)
        .map((message) => ({ message, waived: { reason, until } })),
    )
    const about = [...standing, ...held].filter(({ message }) => isAbout(file, message))
    const known = new Set<string>()
    return about.flatMap(({ message, waived: why }): DeskFinding[] => {
      const finding = findingOf(file, message, profiles)
      const { severity, rule, sources, line, column } = finding
      const words = deskWords(message, content)
      // What differs in what to write into the file alone is the same at the desk.
      const key = JSON.stringify([rule, line, column, words])
      if (known.has(key)) return []
      known.add(key)
      const isAsked = language === undefined && isAskedAtPublication(message)
      const kind = isAsked ? 'to publish' : kindOf(finding, path, profiles)
      const source = sources.join(', ') || undefined
      const shown = inDraft && file === draft.file ? inDraft(finding, message) : placeOf(message, path, file, content)
      return [{ severity, rule, message: words, source, kind, ...shown, waived: why }]
    })
  })
  const all = [found.filter((one) => !one.waived), found.filter((one) => one.waived)].flatMap(distinguishPlaces)
  return all.sort((a, b) => Number(b.kind === 'to fix') - Number(a.kind === 'to fix'))
}

/** Finds what the page of a draft shows of a finding in it beside its words: where it stands, also in what the page has as its `document`, and what fixes it. */
function shownIn(content: Content, name: string, draft: PolicyDocument, document?: DeskDocument) {
  const source = String(draft.file)
  const rangeOf = document ? rangeFinder(document, source) : () => undefined
  // Where no words stand, those that follow.
  const startAt = (line: number) => {
    const { from } = rangeOf({ line, endLine: Number.POSITIVE_INFINITY }) ?? { from: 1 }
    return { from, to: from }
  }
  const fixOf = fixerFor(content, name, source)
  return (finding: Finding, message: VFileMessage) => {
    const { rule, line } = finding
    const place = placeInDraft(message, draft)
    if (line === undefined) return { ...place, range: place.field ? undefined : startAt(1) }
    const lines = [line]
    const fix = fixOf({ rule, lines })
    return {
      ...place,
      ...(fix?.says && { message: deskWords({ reason: fix.says }, content) }),
      range: place.field ? undefined : (rangeOf({ ...finding, line }) ?? startAt(line)),
      more: message.more?.flatMap(({ start, end }) => {
        const range = rangeOf({ ...start, endLine: end.line, endColumn: end.column })
        const { where } = placeInDraft({ ruleId: rule, line: start.line }, draft)
        return range ? { ...range, where: where === place.where ? undefined : where } : []
      }),
      fix: fix && { rule, lines, label: fixLabels.get(finding.message) },
    }
  }
}

/** What the check found in the draft of a name as it is to be published. What is to be weighed for this alone, and not for the draft as it is `written`, is of the kind `to publish`, as the page of the draft does not show it. */
export function findingsToPublish(content: Content, folder: Folder, name: string, written: Content): DeskFinding[] {
  const keyOf = ({ rule, where, message }: DeskFinding) => JSON.stringify([rule, where, message])
  const known = new Set(findingsOn(written, folder, name).map(keyOf))
  const found = draftFindings(content, folder, name)
  return found.map((one) => (one.severity === 'error' || known.has(keyOf(one)) ? one : { ...one, kind: 'to publish' }))
}

/** Findings, of which those at several places of one name say which of these is meant. */
function distinguishPlaces(findings: DeskFinding[]): DeskFinding[] {
  const places = groupBy(findings, ({ where }) => where)
  return findings.map((finding) => {
    const { where, range } = finding
    const starts = new Set(places.get(where)?.flatMap((one) => one.range?.from ?? []))
    const index = [...starts].sort((a, b) => a - b).indexOf(range?.from ?? -1)
    return starts.size < 2 || index < 0 ? finding : { ...finding, where: `${where} (${index + 1} of ${starts.size})` }
  })
}

/** With which others a finding is shown. */
function kindOf({ severity, rule: id }: Finding, path: string, profiles: string[]): string {
  if (severity === 'error') return 'to fix'
  const rule = disclosureRules.find((one) => one.id === id)
  const [asking] = rule ? citationsFor(rule, profiles) : []
  if (asking) return lawOf(asking).name
  return path.endsWith('.mdx') ? 'wording' : 'facts'
}

type Place = Pick<DeskFinding, 'where' | 'href' | 'field'>

function placeOf(message: VFileMessage, path: string, file: VFile, content: Content): Place {
  const named = nameFile(path)
  switch (named.kind) {
    case 'company':
    case 'links in use': {
      const { company } = named
      return placeInFacts(content.companies.get(company)?.name ?? company, deskUrls.company(company), message, file)
    }
    case 'policy': {
      const name = `${named.company}/${named.policy}`
      const texts = policyOf(content, name)
      return placeInFacts(texts ? titleOf(texts) : named.policy, deskUrls.facts(name), message, file)
    }
    case 'version':
    case 'translation': {
      const { company, policy, updated } = named
      const language = 'language' in named ? [named.language] : []
      const where = [`Version of ${formatDate(updated)}`, ...language.map((one) => languageName(one))].join(' in ')
      return { where, href: deskUrls.version([company, policy, ...language].join('/'), updated) }
    }
    default:
      return { where: path, href: deskUrls.home() }
  }
}

const factsFields: Fields = { ...companyFields, ...policyFields }

/** The form of the facts about something, and the field in it. */
function placeInFacts(about: string, href: string, message: VFileMessage, file: VFile): Place {
  const isDisclosure = disclosureRules.some(({ id }) => id === message.ruleId)
  const field = isDisclosure
    ? 'covers'
    : message.ruleId === counselRules['no-profile'].id
      ? 'profiles'
      : fieldOf(message, String(file), factsFields)
  const label = field && factsFields[field]?.label
  const where = `Facts about ${about}`
  return label ? { where: `${where}, ${label}`, href: `${href}#field-${field}` } : { where, href }
}

/** Whether a line stands in the short version. */
function isInShort(source: string, line: number): boolean {
  const before = source.split('\n').slice(0, line).join('\n')
  return before.lastIndexOf('<InShort>') > before.replace(/<\/InShort>.*$/, '').lastIndexOf('</InShort>')
}

function placeInDraft(
  message: Pick<VFileMessage, 'ruleId' | 'line' | 'missing'>,
  { file, outline, front }: PolicyDocument,
): Place {
  const { ruleId, line } = message
  // Not the section that may have taken over, of which it says nothing yet.
  if (ruleId === linkRules['lost-anchor'].id) return { where: versionFields.retired.label, field: 'retired' }
  if (line === undefined) return { where: 'Whole text' }
  if (outline && line >= outline.start.line) {
    const heading = outline.headings.findLast((one) => one.line <= line)
    if (!heading) return { where: isInShort(String(file), line) ? 'In short' : 'Opening' }
    return { where: heading.title === '' ? 'A heading without words' : `“${heading.title}”` }
  }
  const known: Fields = { ...versionFields, ...translationFields }
  const field = front && fieldOf(message, String(file), known)
  return { where: (field && known[field]?.label) ?? 'Facts about this version', field }
}
