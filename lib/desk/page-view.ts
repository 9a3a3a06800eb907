import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { findCompany, findPolicy, findVersion, noText, textOf } from '../archive/archive'
import { archiveIn } from '../archive/checked-archive'
import { type Content, dayOf, policyOf } from '../content/checked'
import type { PolicyDocument } from '../content/document'
import { inForce, termOf } from '../content/status'
import type { ChangesView } from '../pages/changes-view'
import { type PolicyView, policyView } from '../pages/policy-view'
import { redline } from '../redline/redline'
import type { Section, Text } from '../text/text'
import { deskUrls } from './desk-urls'
import { deskWords } from './desk-words'
import type { Setting } from './setting'

/** A draft as the page that it will be, as far as it can be read, with what is to be fixed where it stands. Undefined where there is no draft. */
export function draftAsPage(content: Content, setting: Setting, name: string): PolicyView | undefined {
  const drafted = withDraft(content, name, (text, draft) => withErrors(text, draft, content))
  if (!drafted) return undefined
  const { company, policy, updated } = drafted.draft
  return { ...policyView(archiveIn(drafted.content, setting, name), company, policy, updated), isDraft: true }
}

/** What a draft changes in the version in force, or else in the newest. Undefined where there is no draft. */
export function draftChanges(content: Content, setting: Setting, name: string): ChangesView | undefined {
  const drafted = withDraft(content, name)
  if (!drafted) return undefined
  const { company, policy, updated } = drafted.draft
  const day = dayOf(content, company)
  const published = policyOf(content, name)?.versions ?? []
  const former = archiveIn(drafted.content, setting)
  const versions = former.policies.find((one) => `${one.company}/${one.policy}` === name)?.versions ?? []
  const older = versions.find((one) => one.updated === (inForce(published, day) ?? published.at(-1))?.updated)
  const archive = archiveIn(drafted.content, setting, name)
  const newer = findVersion(findPolicy(archive, company, policy), updated)
  return {
    company: findCompany(archive, company),
    older,
    newer,
    terms: { older: older && termOf(older, versions, day), newer: termOf(newer, [newer], day) },
    // What is not chosen yet is not said.
    steps: drafted.draft.front?.values.change ? [newer] : [],
    // The draft may take the place of a version of today.
    redline: older && redline(textOf(former, older), textOf(archive, newer)),
    path: deskUrls.page(company, policy),
    site: setting.site,
  }
}

/** The draft of a policy, and the content of its company, in which it says what can be read of it, though it may have errors. */
function withDraft(
  content: Content,
  name: string,
  shown: (text: Text, draft: PolicyDocument) => Text = (text) => text,
) {
  const { draft, versions = [] } = policyOf(content, name) ?? {}
  if (!draft) return undefined
  const { company, path, front = versions.at(-1)?.front, readable, compared = noText } = draft
  const read = { ...draft, front, readable: shown(readable ?? compared, draft) }
  const own = <Value>(all: Map<string, Value>) =>
    new Map([...all].filter(([one]) => one === company || one.startsWith(`${company}/`)))
  const policies = [...own(content.policies)].map(
    ([one, documents]) => [one, documents.map((document) => (document.path === path ? read : document))] as const,
  )
  return {
    draft,
    content: {
      ...content,
      policies: new Map(policies),
      translations: own(content.translations),
      companies: own(content.companies),
      facts: own(content.facts),
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
