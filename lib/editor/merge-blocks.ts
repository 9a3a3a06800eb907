import type { AlignType, List, ListItem, Nodes, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast'
import { visit } from 'unist-util-visit'
import { formatTree, readTree } from '../writing/format'
import { pairUp } from './pair-up'
import { type KeyOf, keysIn } from './projection'
import { pad, trim, widthOf } from './table-rows'

/** Nodes by what the editor holds of them. */
type Known = ReadonlyMap<string, Nodes>

/** The blocks of a text, with what its former tree has of them and the editor cannot hold. */
export function mergeBlocks(former: Root, blocks: RootContent[]): RootContent[] {
  const keyOf = keysIn(former)
  const anywhere = knownIn(former, keyOf)
  const body = former.children.filter(({ type }) => type !== 'yaml')
  return mergeAll(body, blocks)

  function mergeAll<Node extends Nodes>(older: Node[], newer: Node[]): Node[] {
    // The editor drops definitions. They stay below the block below which they stood.
    const top: Node[] = []
    const below = new Map<Node, Node[]>()
    let definitions = top
    for (const node of older) {
      if (node.type === 'definition') definitions.push(node)
      else {
        definitions = []
        below.set(node, definitions)
      }
    }
    const merged = pairUp([...below.keys()], newer, keyOf).flatMap(([before, after]) => [
      ...(after ? [merge(before, after)] : []),
      ...((before && below.get(before)) ?? []),
    ])
    return [...top, ...merged]
  }

  function merge<Node extends Nodes>(older: Node | undefined, newer: Node): Node {
    const key = keyOf(newer)
    if (older && keyOf(older) === key) return older
    const moved = anywhere.get(key)
    if (isOfType(moved, newer)) return moved
    const ways = changesOf(older, newer).map((changes): Node => ({ ...newer, ...changes }))
    return ways.find(isSayable) ?? newer
  }

  /** How a node may differ from what the editor wrote; the best way first. */
  function changesOf(older: Nodes | undefined, newer: Nodes): object[] {
    switch (newer.type) {
      case 'paragraph':
      case 'heading':
      case 'tableCell': {
        const own: Known = older ? knownIn(older, keyOf) : new Map()
        const children = mergeWords(newer.children, own)
        return [{ children }, { children: withoutBareLinks(children) }]
      }
      case 'blockquote':
      case 'mdxJsxFlowElement':
        return [{ children: mergeAll(older?.type === newer.type ? older.children : [], newer.children) }]
      case 'list':
        return [changesOfList(older?.type === 'list' ? older : undefined, newer)]
      case 'listItem':
        return [changesOfEntry(older?.type === 'listItem' ? older : undefined, newer)]
      case 'table':
        return [changesOfTable(older?.type === 'table' ? older : undefined, newer)]
      case 'tableRow':
        return [{ children: mergeAll(older?.type === 'tableRow' ? older.children : [], newer.children) }]
      default:
        return []
    }
  }

  function changesOfList(older: List | undefined, newer: List): Partial<List> {
    const children = mergeAll(older?.children ?? [], newer.children)
    const spread = older && older.children.length > 1 ? older.spread : newer.spread
    return { spread: children.length > 1 && spread, children }
  }

  function changesOfEntry(older: ListItem | undefined, newer: ListItem): Partial<ListItem> {
    const children = mergeAll(older?.children ?? [], newer.children)
    const isSameShape = String(older?.children.map(({ type }) => type)) === String(children.map(({ type }) => type))
    return { spread: (older?.spread ?? false) || (!isSameShape && newer.spread), children }
  }

  function changesOfTable(older: Table | undefined, { children: rows }: Table): Partial<Table> {
    if (!older) return { children: mergeAll([], rows) }
    const newer = { children: rows.map((row) => unshift(row, older)) }
    const merged = mergeAll(older.children, newer.children)
    const columns = widthOf({ children: rows })
    if (widthOf(older) === columns) {
      const before = new Map(pairUp(older.children, newer.children, keyOf).map(([row, next]) => [next, row]))
      const children = merged.map((row, index) => trim(row, before.get(newer.children[index])))
      return { align: alignmentOf(children[0], (index) => older.align?.[index]), children }
    }
    const children = merged.map((row) => pad(row, columns))
    const [head, nextHead] = [older.children[0], newer.children[0]]
    const pairs = pairUp(head?.children ?? [], nextHead?.children ?? [], keyOf)
    const align = alignmentOf(nextHead, (index) => {
      const before = pairs.find(([, cell]) => cell === nextHead?.children[index])?.[0]
      return before && older.align?.[head?.children.indexOf(before) ?? -1]
    })
    return { align, children }
  }

  /** A row without the empty cells that the editor has put before those of a short row. */
  function unshift(row: TableRow, { children: rows }: Table): TableRow {
    const first = row.children.findIndex((cell) => cell.children.length > 0)
    const short: TableRow = { ...row, children: row.children.slice(Math.max(0, first)) }
    return first > 0 && rows.some((older) => keyOf(older) === keyOf(short)) ? short : row
  }

  /** Words in which links, and strong and stressed words, that were there before are as they were. */
  function mergeWords(nodes: PhrasingContent[], own: Known): PhrasingContent[] {
    return nodes.map((node) => {
      if (!('children' in node)) return node
      const key = keyOf(node)
      const former = own.get(key) ?? anywhere.get(key)
      if (former && isMarked(former)) return former
      return { ...node, children: mergeWords(node.children, own) }
    })
  }
}

/** The nodes of a tree that may be found again elsewhere. A row is not, since it may be too short for another table. */
function knownIn(tree: Nodes, keyOf: KeyOf): Known {
  const known = new Map<string, Nodes>()
  visit(tree, (node) => {
    if (node === tree || !('children' in node) || node.type === 'tableRow') return
    const key = keyOf(node)
    if (!known.has(key)) known.set(key, node)
  })
  return known
}

function isOfType<Node extends Nodes>(node: Nodes | undefined, other: Node): node is Node {
  return node?.type === other.type
}

function isMarked(node: Nodes): node is Extract<PhrasingContent, { children: PhrasingContent[] }> {
  return ['strong', 'emphasis', 'delete', 'link', 'linkReference'].includes(node.type)
}

function withoutBareLinks(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node) => {
    if (node.type === 'link') return { ...node, data: { ...node.data, isBare: false } }
    return 'children' in node ? { ...node, children: withoutBareLinks(node.children) } : node
  })
}

function alignmentOf(head: TableRow | undefined, alignOf: (index: number) => AlignType | undefined): AlignType[] {
  return (head?.children ?? []).map((_, index) => alignOf(index) ?? null)
}

/** Whether a block can be written by itself, with each bare address read as one again. */
function isSayable(node: Nodes): boolean {
  const tree = treeAround(node)
  const written = tree && formatTree(tree)
  const read = written === undefined ? undefined : readTree(written)
  return !tree || (read !== undefined && String(bareLinksIn(read)) === String(bareLinksIn(tree)))
}

/** A tree that holds a block alone; undefined for one that is judged with what it stands in. */
function treeAround(node: Nodes): Root | undefined {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'table':
      return { type: 'root', children: [node] }
    case 'tableCell': {
      const row: TableRow = { type: 'tableRow', children: [node] }
      return { type: 'root', children: [{ type: 'table', align: [null], children: [row] }] }
    }
    default:
      return undefined
  }
}

function bareLinksIn(tree: Root): boolean[] {
  const found: boolean[] = []
  visit(tree, 'link', ({ data }) => {
    found.push(data?.isBare ?? false)
  })
  return found
}
