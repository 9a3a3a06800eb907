import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import type { Declaration } from '../archive/archive'
import { reasonIn } from '../laws/covers'
import { writeAnchor } from '../text/anchors'
import { allSections, byAnchor, type Text } from '../text/text'

/** What a policy declares to say of the questions that its first draft asks in short. */
export const disclosuresInShort: Record<string, string> = {
  'who we are': 'controller',
  'what we collect': 'data-categories',
  why: 'purposes',
  'who else sees it': 'recipients',
  'what you can do': 'right-access',
}

/** The short version with its questions marked. One that is the title of a section, or of which `covers` names a section, leads there. */
export function inShortOf({ inShort, sections }: Text, covers: Declaration['covers']): string {
  const known = byAnchor(sections)
  const titled = new Map(allSections(sections).map(({ title, anchor }) => [title.toLowerCase(), anchor]))
  const sectionOn = (question: string) => {
    const cover = covers[disclosuresInShort[question] ?? ''] ?? []
    const declared = reasonIn(cover) === undefined ? cover.flatMap((anchor) => known.get(anchor)?.anchor ?? []) : []
    return titled.get(question) ?? declared[0]
  }
  const tree = fromHtml(inShort, { fragment: true })
  visit(tree, { tagName: 'li' }, (item: Element) => {
    const question = questionOf(item)
    if (!question) return
    item.properties.className = ['answer']
    if (question.children.some(({ type }) => type === 'element')) return
    const [words, sign] = [textOf(question).slice(0, -1), textOf(question).slice(-1)]
    const anchor = sectionOn(words.toLowerCase())
    if (anchor === undefined) return
    question.children = [h('a', { href: `#${writeAnchor(anchor)}` }, words), { type: 'text', value: sign }]
  })
  return toHtml(tree)
}

/** Bold words with which an entry begins and that end in a sign are its question, which may be a link already. */
function questionOf({ children: [bold] }: Element): Element | undefined {
  if (bold?.type !== 'element' || bold.tagName !== 'strong') return undefined
  const isPlain = bold.children.every(
    (node) => node.type === 'text' || (node.type === 'element' && node.tagName === 'a'),
  )
  return isPlain && /.[:?.؟۔：？。]$/u.test(textOf(bold)) ? bold : undefined
}
