import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { noText } from '../archive/archive'
import { archiveIn } from '../archive/checked-archive'
import { type Content, policyOf } from '../content/checked'
import type { PolicyDocument } from '../content/document'
import { type PolicyView, policyView } from '../pages/policy-view'
import type { Section, Text } from '../text/text'
import type { Setting } from './setting'

/** The page that the draft of a policy, such as `klantra/privacy`, will be, as far as it can be read, with what is to be fixed where it stands. Undefined where there is no draft. */
export function pageView(content: Content, setting: Setting, name: string): PolicyView | undefined {
  const { draft, versions = [] } = policyOf(content, name) ?? {}
  if (!draft) return undefined
  const { company, policy, updated, readable, compared = noText, front } = draft
  const shown = {
    ...draft,
    front: front ?? versions.at(-1)?.front,
    readable: withErrors(readable ?? compared, draft),
  }
  return policyView(archiveIn(ofCompany(content, shown), setting, name), company, policy, updated)
}

/** What belongs to the company of a draft, which is all that its page takes. */
function ofCompany(content: Content, draft: PolicyDocument): Content {
  const own = <Value>(all: Map<string, Value>) =>
    new Map([...all].filter(([name]) => name === draft.company || name.startsWith(`${draft.company}/`)))
  const policies = [...own(content.policies)].map(
    ([name, documents]) => [name, documents.map((one) => (one.path === draft.path ? draft : one))] as const,
  )
  return {
    ...content,
    policies: new Map(policies),
    translations: own(content.translations),
    companies: own(content.companies),
    facts: own(content.facts),
  }
}

/** A text in which each section says first what is to be fixed in it. */
function withErrors(text: Text, { file, outline }: PolicyDocument): Text {
  const notes = new Map<string, string>()
  for (const { fatal, reason, line = 0 } of file.messages) {
    if (!fatal) continue
    const anchor = outline?.headings.findLast((heading) => heading.line <= line)?.anchor ?? ''
    const note = toHtml(h('p', { className: 'to-fix', role: 'note' }, [h('strong', 'To fix:'), ` ${reason}`]))
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
