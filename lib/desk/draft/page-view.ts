import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { findCompany, findPolicy, findVersion, noText, type Policy, policyIn, textOf } from '../../archive/archive'
import { archiveIn } from '../../archive/checked-archive'
import { type Content, type PolicyDocument, policyOf } from '../../content/content'
import type { ChangesView } from '../../pages/changes-view'
import { policyView } from '../../pages/policy-view'
import { lastTranslation } from '../../publishing/translating'
import { redline } from '../../redline/redline'
import type { Section, Text } from '../../text/text'
import { urls } from '../../urls'
import { deskWords } from '../findings/desk-words'
import { comparedWith, isAskedAtPublication, rewrittenSummary } from '../policy-state'
import { contentToPublish } from '../publishing/place'
import type { Setting } from '../setting'
import { draftNamed, readDraftName } from './named-draft'

/** The draft of a name as the page that it will be, as far as it can be read, with what is to be fixed where it stands; with `isOriginal` the version that it translates. Undefined where there is no draft, or not the version that it translates. */
export function draftAsPage(content: Content, setting: Setting, name: string, isOriginal = false) {
  const judged = contentToPublish(content, setting, name)
  const found = find(content, setting, name, isOriginal, (text, draft) =>
    withErrors(text, draftNamed(judged, name) ?? draft, judged),
  )
  if (!found) return undefined
  const { archive, language, draft } = found
  const view = policyView(archive, draft.company, draft.policy, draft.updated, language)
  return isOriginal ? view : { ...view, isDraft: true }
}

/** What the draft of a name changes in the version whose place it takes or from which it began, or in the last translation; with `isOriginal` what the version that it translates has changed in that of which the last translation is. Undefined where there is no draft, or not the version that it translates. */
export function draftChanges(
  content: Content,
  setting: Setting,
  name: string,
  isOriginal = false,
): (ChangesView & { formerSummary?: string }) | undefined {
  const found = find(content, setting, name, isOriginal)
  if (!found) return undefined
  const { archive, published, language, draft } = found
  const { company, policy, updated, front } = draft
  const versions = policyOf(content, `${company}/${policy}`)?.versions ?? []
  const before = draft.language === undefined ? comparedWith(draft, versions) : lastTranslation(content, draft)
  const newer = findVersion(inLanguage(findPolicy(archive, company, policy), language), updated)
  // There is no published policy before its first version.
  const own = published.policies.find((one) => one.company === company && one.policy === policy)
  const { versions: others = [] } = own ? inLanguage(own, language) : {}
  const older = others.find((one) => one.updated === before?.updated)
  const isCorrected = before?.updated === (draft.corrects ?? updated)
  return {
    company: findCompany(archive, company),
    formerSummary: isCorrected && !draft.language ? rewrittenSummary(draft, before) : undefined,
    older,
    newer,
    // The draft may take the place of a version of today.
    redline: older && redline(textOf(published, older), textOf(archive, newer)),
    // What is not chosen yet is not said.
    steps: !isOriginal && front?.values.change ? [newer] : [],
    path: urls.policy(company, policy, draft.language),
    site: setting.site,
  }
}

/** The archive in which a text is shown, that of what is published, and the language of the text in them. */
function find(
  content: Content,
  setting: Setting,
  name: string,
  isOriginal: boolean,
  shown?: (text: Text, draft: PolicyDocument) => Text,
) {
  const drafted = withDraft(content, name, shown)
  if (!drafted) return undefined
  const { draft } = drafted
  const published = archiveIn(drafted.content, setting)
  const archive = draft.language === undefined ? archiveIn(drafted.content, setting, name) : published
  return { draft, archive, published, language: isOriginal ? undefined : draft.language }
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
  for (const message of file.messages) {
    const { fatal, line = 0 } = message
    if (!fatal || isAskedAtPublication(message)) continue
    const anchor = outline?.headings.findLast((heading) => heading.line <= line)?.anchor ?? ''
    const note = toHtml(
      h('p', { className: 'to-fix', role: 'note' }, [h('strong', 'To fix:'), ` ${deskWords(message, content)}`]),
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
