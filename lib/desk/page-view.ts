import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import {
  type Archive,
  findCompany,
  findPolicy,
  findVersion,
  noText,
  type Policy,
  policyIn,
  textOf,
  type Version,
} from '../archive/archive'
import { archiveIn } from '../archive/checked-archive'
import { type Content, dayOf, policyOf } from '../content/checked'
import type { PolicyDocument } from '../content/document'
import { byEffect, inForce, termOf } from '../content/status'
import type { ChangesView } from '../pages/changes-view'
import { type PolicyView, policyView } from '../pages/policy-view'
import { translatedIn } from '../publishing/translating'
import { redline } from '../redline/redline'
import type { Section, Text } from '../text/text'
import { deskUrls } from './desk-urls'
import { deskWords } from './desk-words'
import { draftNamed, readDraftName } from './named-draft'
import type { Setting } from './setting'

/** The draft of a name as the page that it will be, as far as it can be read, with what is to be fixed where it stands. Undefined where there is no draft, or not the version that it translates. */
export function draftAsPage(content: Content, setting: Setting, name: string): PolicyView | undefined {
  const drafted = withDraft(content, name, (text, draft) => withErrors(text, draft, content))
  if (!drafted) return undefined
  const { company, policy, updated, language } = drafted.draft
  const archive = archiveIn(drafted.content, setting, language === undefined ? name : undefined)
  return { ...policyView(archive, company, policy, updated, language), isDraft: true }
}

/** What the draft of a name changes in the version in force, or else in the newest, or in the last translation. Undefined where there is no draft, or not the version that it translates. */
export function draftChanges(content: Content, setting: Setting, name: string): ChangesView | undefined {
  const drafted = withDraft(content, name)
  if (!drafted) return undefined
  const { company, policy, updated, language } = drafted.draft
  const published = policyOf(content, `${company}/${policy}`)?.versions ?? []
  const before =
    language === undefined
      ? (inForce(published, dayOf(content, company)) ?? published.at(-1))
      : lastTranslation(content, drafted.draft)
  const archive = archiveIn(drafted.content, setting, language === undefined ? name : undefined)
  const newer = findVersion(inLanguage(findPolicy(archive, company, policy), language), updated)
  return {
    ...changesTo({ archive, version: newer }, archiveIn(drafted.content, setting), before, language),
    // What is not chosen yet is not said.
    steps: drafted.draft.front?.values.change ? [newer] : [],
    path: deskUrls.page(company, policy, language),
    site: setting.site,
  }
}

/** The version that the draft of a name translates, as its page. Undefined where there is none. */
export function originalAsPage(content: Content, setting: Setting, name: string): PolicyView | undefined {
  const { company = '', policy = '', updated } = draftNamed(content, name) ?? {}
  const isThere = policyOf(content, `${company}/${policy}`)?.versions.some((one) => one.updated === updated)
  return isThere ? policyView(archiveIn(content, setting), company, policy, updated) : undefined
}

/** What the version that the draft of a name translates has changed in the one that the last translation is of. Undefined where there is no draft, or no version that it translates. */
export function originalChanges(content: Content, setting: Setting, name: string): ChangesView | undefined {
  const draft = draftNamed(content, name)
  const version = originalAsPage(content, setting, name)?.version
  if (!draft || !version) return undefined
  const { company, policy, language } = draft
  const archive = archiveIn(content, setting)
  const newer = findVersion(findPolicy(archive, company, policy), version.updated)
  return {
    ...changesTo({ archive, version: newer }, archive, lastTranslation(content, draft)),
    steps: [],
    path: deskUrls.page(company, policy, language),
    site: setting.site,
  }
}

/** The last translation before a draft of one. */
export function lastTranslation(content: Content, draft: PolicyDocument): PolicyDocument | undefined {
  const { company, policy, language = '' } = draft
  const { sealed } = translatedIn(content, `${company}/${policy}`, language)
  return sealed.filter((one) => byEffect(one, draft) < 0).at(-1)
}

/** What a version changes in that of a day in another archive, both in a language where that is said. */
function changesTo(
  newer: { archive: Archive; version: Version },
  archive: Archive,
  before: Pick<PolicyDocument, 'updated'> | undefined,
  language?: string,
): Pick<ChangesView, 'company' | 'older' | 'newer' | 'terms' | 'redline'> {
  const { company, policy } = newer.version
  const found = archive.policies.find((one) => one.company === company && one.policy === policy)
  const { versions = [], today = archive.today } = found ? inLanguage(found, language) : {}
  const older = versions.find(({ updated }) => updated === before?.updated)
  return {
    company: findCompany(newer.archive, company),
    older,
    newer: newer.version,
    terms: {
      older: older && termOf(older, versions, today),
      newer: termOf(newer.version, [newer.version], today),
    },
    // The draft may take the place of a version of today.
    redline: older && redline(textOf(archive, older), textOf(newer.archive, newer.version)),
  }
}

function inLanguage(policy: Policy, language: string | undefined): Policy {
  return language === undefined ? policy : policyIn(policy, language)
}

/** The draft of a name, and the content of its company, in which it says what can be read of it, though it may have errors; one of a translation in the place of the text that it will be. */
function withDraft(
  content: Content,
  name: string,
  shown: (text: Text, draft: PolicyDocument) => Text = (text) => text,
) {
  const draft = draftNamed(content, name)
  const { policy, language } = readDraftName(name)
  const { versions = [] } = policyOf(content, policy) ?? {}
  if (!draft || (language !== undefined && versions.every(({ updated }) => updated !== draft.updated))) return undefined
  const { company, path, front = versions.at(-1)?.front, readable, compared = noText } = draft
  const isDraft = language === undefined
  const read = { ...draft, isDraft, front, readable: shown(readable ?? compared, draft) }
  const own = <Value>(all: Map<string, Value>) =>
    [...all].filter(([one]) => one === company || one.startsWith(`${company}/`))
  const drafted = (all: Map<string, PolicyDocument[]>) =>
    new Map(
      own(all).map(([one, documents]) => [
        one,
        documents.map((document) => (document.path === path ? read : document)),
      ]),
    )
  return {
    draft,
    content: {
      ...content,
      policies: drafted(content.policies),
      translations: drafted(content.translations),
      companies: new Map(own(content.companies)),
      facts: new Map(own(content.facts)),
    },
  }
}

/** A text in which each section says first what is to be fixed in it. */
function withErrors(text: Text, { file, outline }: PolicyDocument, content: Content): Text {
  const notes = new Map<string, string>()
  for (const { fatal, reason, ruleId = '', line = 0 } of file.messages) {
    if (!fatal) continue
    const anchor = outline?.headings.findLast((heading) => heading.line <= line)?.anchor ?? ''
    const note = toHtml(
      h('p', { className: 'to-fix', role: 'note' }, [h('strong', 'To fix:'), ` ${deskWords(ruleId, reason, content)}`]),
    )
    notes.set(anchor, (notes.get(anchor) ?? '') + note)
  }
  const marked = (section: Section): Section => {
    const note = notes.get(section.anchor) ?? ''
    notes.delete(section.anchor)
    return { ...section, html: note + section.html, children: section.children.map(marked) }
  }
  const sections = text.sections.map(marked)
  return { ...text, sections, opening: [...notes.values()].join('') + text.opening }
}
