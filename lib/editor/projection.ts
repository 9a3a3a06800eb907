import type { Definition, Nodes, PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Returns a key that is equal for nodes that the editor cannot tell apart. */
export type KeyOf = (node: Nodes) => string

/** Marks of words. A link is written with its address behind it. */
type Run = [text: string, marks: string[]]

const spaces = /^\s+$/

/** Keys for the nodes of a tree, from what the editor holds of them: types, words and their marks, whatever stands in what. */
export function keysIn(tree: Root): KeyOf {
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  return (node) => JSON.stringify(project(node, definitions))
}

function project(node: Nodes, definitions: ReadonlyMap<string, Definition>): unknown {
  const inner = (nodes: Nodes[]) =>
    nodes.filter(({ type }) => type !== 'definition' && type !== 'yaml').map((child) => project(child, definitions))
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'listItem':
      return [node.type, inner(node.children)]
    case 'list':
      return [node.type, node.ordered ? (node.start ?? 1) : '', inner(node.children)]
    case 'mdxJsxFlowElement':
      return [node.type, node.name, inner(node.children)]
    case 'table':
      return [node.type, Math.max(...node.children.map(({ children }) => children.length)), inner(node.children)]
    case 'tableRow':
      return [
        node.type,
        inner(node.children.slice(0, node.children.findLastIndex((cell) => cell.children.length > 0) + 1)),
      ]
    case 'heading':
      return [node.type, node.depth, wordsOf(node.children, definitions)]
    case 'paragraph':
    case 'tableCell':
      return [node.type, wordsOf(node.children, definitions)]
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'link':
    case 'linkReference':
      return wordsOf([node], definitions)
    default:
      return JSON.stringify(node, (name, value) => (name === 'position' || name === 'data' ? undefined : value))
  }
}

/** The words of a line with their marks, without the space around them. */
function wordsOf(nodes: PhrasingContent[], definitions: ReadonlyMap<string, Definition>): Run[] {
  const runs: Run[] = []
  for (const [text, marks] of runsOf(nodes, [], definitions)) {
    const last = runs.at(-1)
    if (last && String(last[1]) === String(marks)) last[0] += text
    else runs.push([text, marks])
  }
  const [first, last] = [runs[0], runs.at(-1)]
  if (first) first[0] = first[0].trimStart()
  if (last) last[0] = last[0].trimEnd()
  return runs.filter(([text]) => text !== '')
}

function runsOf(nodes: PhrasingContent[], marks: string[], definitions: ReadonlyMap<string, Definition>): Run[] {
  const within = (children: PhrasingContent[], mark: string) =>
    runsOf(children, [...new Set([...marks, mark])].sort(), definitions)
  return nodes.flatMap((node): Run[] => {
    switch (node.type) {
      case 'text':
        return split(node.value, marks)
      case 'inlineCode':
        return [[node.value, [...marks, 'code']]]
      case 'break':
        return [['\n', ['break']]]
      case 'strong':
      case 'emphasis':
      case 'delete':
        return within(node.children, node.type)
      case 'link':
        return within(node.children, `link ${node.url}`)
      case 'linkReference':
        return within(node.children, `link ${definitions.get(node.identifier)?.url}`)
      case 'image':
        return split(`![${node.alt ?? ''}](${node.url}${node.title ? ` "${node.title}"` : ''})`, marks)
      default:
        return [[String(project(node, definitions)), ['other']]]
    }
  })
}

/** The editor puts the space at the edges of strong and stressed words outside them; it shows no mark but that of a link. */
function split(text: string, marks: string[]): Run[] {
  return (text.match(/\s+|\S+/g) ?? []).map((part) => [
    part,
    spaces.test(part) ? marks.filter((mark) => mark.startsWith('link ')) : marks,
  ])
}
