import type { Break, Link, Nodes, PhrasingContent, Root } from 'mdast'
import { linkAddresses } from '../../writing/addresses'
import type { DeskMark, DeskNode } from './document'

/** A run of words with its marks, or a line break. */
interface Run {
  text: string
  marks: DeskMark[]
  breaks?: Break
  /** Whether it is a break that stays at the end of a line. */
  isTag?: boolean | null
}

/** The words and the marks of a line of a tree, for a document: with the order of their marks only where it is not the one that `phrasesOf` gives them. */
export function inlineOf(nodes: PhrasingContent[]): DeskNode[] {
  const plain = nodesOf(nodes, [], false)
  const read: Root = { type: 'root', children: [{ type: 'paragraph', children: phrasesOf(plain) }] }
  linkAddresses(read)
  const written: Root = { type: 'root', children: [{ type: 'paragraph', children: nodes }] }
  return joined(formOf(read) === formOf(written) ? plain : nodesOf(nodes, [], true))
}

/** What a tree says and how it is written, wherever it stands in its source. */
export function formOf(tree: Nodes): string {
  return JSON.stringify(tree, (key, value) => {
    if (key === 'position' || value === false) return undefined
    return key === 'data' && Object.values(value ?? {}).every((one) => one === false) ? undefined : value
  })
}

function nodesOf(nodes: PhrasingContent[], marks: DeskMark[], isExact: boolean): DeskNode[] {
  return nodes.flatMap((node): DeskNode[] => {
    const within = (children: PhrasingContent[], type: string, attrs: DeskMark['attrs'] = {}) => {
      const mark = { type, attrs: isExact ? { ...attrs, depth: marks.length } : attrs }
      return nodesOf(children, [...marks, mark], isExact)
    }
    switch (node.type) {
      case 'text':
        return linesOf(node.value, marks)
      case 'inlineCode':
        return [{ type: 'text', text: node.value, marks: [...marks, { type: 'code' }] }]
      case 'break':
        return [{ type: 'hardBreak', attrs: { isTag: node.data?.isTag ?? false }, marks }]
      case 'strong':
        return within(node.children, 'bold')
      case 'emphasis':
        return within(node.children, 'italic')
      case 'link': {
        const { url: href, title = null, data } = node
        const isBare = data?.isBare ?? false
        return isBare && !isExact
          ? nodesOf(node.children, marks, isExact)
          : within(node.children, 'link', { href, title, isBare })
      }
      default:
        return []
    }
  })
}

function joined(nodes: DeskNode[]): DeskNode[] {
  const runs: DeskNode[] = []
  for (const node of nodes) {
    const last = runs.at(-1)
    const isMore = last?.text !== undefined && JSON.stringify(last.marks) === JSON.stringify(node.marks)
    if (isMore && node.text !== undefined) last.text += node.text
    else runs.push(node)
  }
  return runs
}

/** Where a line of the source ends is a space to readers, which remembers that it ended a line. */
function linesOf(value: string, marks: DeskMark[]): DeskNode[] {
  return value.split(/(\n)/).flatMap((text): DeskNode[] => {
    if (text === '\n') return [{ type: 'text', text: ' ', marks: [...marks, { type: 'lineEnd' }] }]
    return text === '' ? [] : [{ type: 'text', text, marks }]
  })
}

/** The phrases of a line of a document. What must be one line, such as a heading or a cell, has `<br />` for line breaks. */
export function phrasesOf(content: DeskNode[], isOneLine = false): PhrasingContent[] {
  const runs = content.map(({ type, text = '', attrs, marks = [] }): Run => {
    const own = marks.filter((mark) => mark.type !== 'lineEnd' && !isRepeated(mark, marks))
    if (type === 'hardBreak') {
      const isTag = attrs?.isTag || isOneLine
      const breaks: Break = { type: 'break', ...(isTag && { data: { isTag: true } }) }
      return { text: '', marks: own, breaks, isTag: attrs?.isTag }
    }
    return { text: own.length < marks.length && isLineEnd(marks) && !isOneLine ? '\n' : text, marks: own }
  })
  return mergeText(nest(trim(runs)))
}

const isLineEnd = (marks: DeskMark[]) => marks.some(({ type }) => type === 'lineEnd')
const isCode = ({ marks }: Run) => marks.some(({ type }) => type === 'code')

/** Words that were bold in the source, and are made so once more, are so once. */
function isRepeated({ type, attrs }: DeskMark, marks: DeskMark[]): boolean {
  return attrs?.depth == null && marks.some((other) => other.type === type && other.attrs?.depth != null)
}

/** Runs with the spaces at their edges as runs of their own. */
function parted(runs: Run[], space: string): Run[] {
  const edges = new RegExp(`^(${space}*)([^]*?)(${space}*)$`)
  return runs.flatMap((run) => {
    if (run.breaks || isCode(run)) return run
    const [, ...parts] = edges.exec(run.text) ?? []
    return parts.flatMap((text) => (text === '' ? [] : { ...run, text }))
  })
}

/** Spaces at the edges of a line say nothing in Markdown, nor do breaks at its end that are not tags. */
function trim(line: Run[]): Run[] {
  const runs = parted(line, '[ \\t\\n]')
  const isSpace = (run: Run) => !run.breaks && !isCode(run) && /^[ \t\n]*$/.test(run.text)
  const isNothing = (run: Run) => (run.breaks ? !run.isTag : isSpace(run))
  const first = runs.findIndex((run) => !isNothing(run))
  const kept = first < 0 ? [] : runs.slice(first, runs.findLastIndex((run) => !isNothing(run)) + 1)
  return kept.filter((run, index) => {
    const before = kept[index - 1]?.breaks
    return !(isSpace(run) && before && !before.data?.isTag)
  })
}

/** What stands outside where marks have the same words. */
const ranks = ['bold', 'italic', 'link']

/** Puts runs that share a mark into one node. */
function nest(runs: Run[]): PhrasingContent[] {
  const [first] = runs
  if (!first) return []
  const reach = (mark: DeskMark) => {
    const end = runs.findIndex(({ marks }) => !marks.some((other) => isSame(other, mark)))
    return end < 0 ? runs.length : end
  }
  const [outer] = first.marks
    .filter(({ type }) => type !== 'code')
    .map((mark) => ({ mark, end: reach(mark), order: mark.attrs?.depth ?? ranks.indexOf(mark.type) }))
    .sort((a, b) => b.end - a.end || a.order - b.order)
  if (!outer) return [leafOf(first), ...nest(runs.slice(1))]
  const { mark } = outer
  const end = beforeLink(runs, outer.end)
  const inner = runs.slice(0, end).map((run) => ({ ...run, marks: run.marks.filter((other) => !isSame(other, mark)) }))
  const [before, inside, after] = mark.type === 'link' ? [[], inner, []] : shrink(inner, mark)
  return [
    ...nest(before),
    ...(inside.length > 0 ? [wrap(mark, mergeText(nest(inside)))] : []),
    ...nest([...after, ...runs.slice(end)]),
  ]
}

function isSame(a: DeskMark, b: DeskMark): boolean {
  const form = ({ attrs = {} }: DeskMark) => JSON.stringify([attrs.href, attrs.title ?? null, attrs.depth ?? null])
  return a.type === b.type && form(a) === form(b)
}

/** A link that goes on behind an end is not cut in two there, where something stands before it. */
function beforeLink(runs: Run[], end: number): number {
  const link = runs[end - 1]?.marks.find(({ type }) => type === 'link')
  if (!link || !runs[end]?.marks.some((other) => isSame(other, link))) return end
  const before = runs.slice(0, end).findLastIndex(({ marks }) => !marks.some((other) => isSame(other, link)))
  return before < 0 ? end : before + 1
}

/** Marked words neither begin nor end with a space or a break in Markdown. */
function shrink(marked: Run[], { attrs }: DeskMark): [Run[], Run[], Run[]] {
  const space = attrs?.depth == null ? String.raw`\s` : String.raw`[ \t\n]`
  const runs = parted(marked, space)
  const isWords = (run: Run) => isCode(run) || (!run.breaks && !new RegExp(`^${space}*$`).test(run.text))
  const start = runs.findIndex(isWords)
  const end = runs.findLastIndex(isWords) + 1
  return start < 0 ? [runs, [], []] : [runs.slice(0, start), runs.slice(start, end), runs.slice(end)]
}

function leafOf(run: Run): PhrasingContent {
  return run.breaks ?? { type: isCode(run) ? 'inlineCode' : 'text', value: run.text }
}

function wrap({ type, attrs = {} }: DeskMark, children: PhrasingContent[]): PhrasingContent {
  if (type !== 'link') return { type: type === 'bold' ? 'strong' : 'emphasis', children }
  const { href = '', title = null } = attrs
  const [only] = children
  const isBare = Boolean(attrs.isBare) && only?.type === 'text' && children.length === 1 && isAddress(only.value, href)
  return { type: 'link', title, url: href, children, data: { isBare } } satisfies Link
}

function isAddress(text: string, href: string): boolean {
  return [text, `http://${text}`, `mailto:${text}`].includes(href)
}

/** Texts and codes that stand next to each other are one, as they are when they are read. */
function mergeText(nodes: PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if ((node.type === 'text' || node.type === 'inlineCode') && last?.type === node.type) last.value += node.value
    else merged.push(node)
  }
  for (const node of merged) if (node.type === 'text') node.value = node.value.replaceAll(/[ \t]*\n[ \t]*/g, '\n')
  return merged.filter((node) => node.type !== 'text' || node.value !== '')
}
