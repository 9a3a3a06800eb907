import { sentencesIn } from '../text/sentences'
import { plainly } from '../text/typography'
import { runsWithin } from './kinds'
import type { RedlineBlock, RedlineSection } from './redline'
import { hrefOf, type NotedPlace, newerText, olderText, type Run } from './words'

/** Where text stands in a redline. */
export interface Place {
  older?: NotedPlace
  newer?: NotedPlace
}

/** A part of a text that came or went: a sentence or what there is of one, or a row or a column of a table. */
export interface Piece {
  change: Run['change']
  /** The block that it stands in; of a row or a column, the first cell. */
  leaf: RedlineBlock
  /** The list, row or part of a table that it is an item, a cell or a row of, or all blocks of its section. */
  owner: unknown
  place: Place
  /** Its place among all pieces, and among those that came or those that went. */
  order: number
  index: number
  runs: Run[]
  /** Equal for pieces that read the same and lead to the same. */
  key: string
  /** True when nothing else stands in the block. */
  isWhole: boolean
  isColumn?: true
  /** The other end of its move. */
  other?: Piece
}

/** What has fewer letters than this is no sentence. */
export const shortest = 12

/** The pieces of a redline in reading order, and the blocks that they stand in, whose runs are divided accordingly. `sections` are all of them, in reading order. */
export function piecesIn(inShort: RedlineBlock[], opening: RedlineBlock[], sections: RedlineSection[]) {
  const parts: { blocks: RedlineBlock[]; place: Place }[] = [
    { blocks: inShort, place: { older: { part: 'theInShort' }, newer: { part: 'theInShort' } } },
    { blocks: opening, place: { older: { part: 'theOpening' }, newer: { part: 'theOpening' } } },
    ...sections.map((section) => ({ blocks: section.blocks, place: placeOf(section) })),
  ]
  const leaves = parts.flatMap(({ blocks }) => changedLeaves(blocks))
  for (const leaf of leaves) leaf.runs = leaf.runs.flatMap(splitSentences)
  const found = parts.flatMap(({ blocks, place }) =>
    changesIn(blocks, blocks).flatMap((change): Omit<Piece, 'order'>[] => {
      const text = plainly(change.runs.map((run) => run.text).join('\n')).trim()
      const targets = new Set(change.runs.flatMap(({ marks }) => hrefOf(marks) ?? []))
      return text === '' ? [] : [{ ...change, place, index: 0, key: [text, ...targets].join('\n') }]
    }),
  )
  return { pieces: found.map((piece, order): Piece => ({ ...piece, order })), leaves }
}

/** The blocks with runs that came or went, without those in rows that did as a whole. */
function changedLeaves(blocks: RedlineBlock[]): RedlineBlock[] {
  return blocks.flatMap((block) => {
    if (block.children.length > 0) return isChangedRow(block) ? [] : changedLeaves(block.children)
    return block.runs.some((run) => run.change !== 'same') ? [block] : []
  })
}

type Change = Omit<Piece, 'place' | 'order' | 'index' | 'key'>

/** What came or went in blocks: columns and rows, and what there is of sentences. */
function changesIn(blocks: RedlineBlock[], owner: unknown): Change[] {
  return blocks.flatMap((block): Change[] => {
    const { tag, change, children, runs } = block
    const [first] = children
    if (!first) {
      // What is in a column that came or went is in its piece.
      if (isCell(block) && change !== 'same') return []
      return groupsOf(runs).map((group) => {
        const isWhole = !isCell(block) && group.runs.length === runs.length
        return { ...group, leaf: block, owner, isWhole }
      })
    }
    if (isChangedRow(block)) return [{ change, leaf: first, owner, runs: children.flatMap(runsWithin), isWhole: true }]
    const columns = tag === 'table' ? columnsOf(block) : []
    return [...columns, ...changesIn(children, owners.has(tag) ? block : owner)]
  })
}

function isChangedRow({ tag, change }: RedlineBlock): boolean {
  return tag === 'tr' && change !== 'same'
}

function isCell({ tag }: RedlineBlock): boolean {
  return tag === 'td' || tag === 'th'
}

/** The columns of a table that came or went. */
function columnsOf(table: RedlineBlock): Change[] {
  const rows = table.children.flatMap((part) => part.children).filter(({ change }) => change === 'same')
  return (rows[0]?.children ?? []).flatMap((leaf, index) => {
    const cells = rows.flatMap((row) => row.children[index] ?? [])
    const { change } = leaf
    const runs = cells.flatMap(runsWithin)
    return change === 'same' ? [] : { change, leaf, owner: table, runs, isWhole: true, isColumn: true }
  })
}

const owners = new Set(['ul', 'ol', 'tr', 'tbody'])

function placeOf({ anchor, title, olderNumber, newerNumber }: RedlineSection): Place {
  const place = (number: string | undefined, text: string) =>
    number === undefined ? undefined : { number, title: text, anchor }
  return { older: place(olderNumber, olderText(title)), newer: place(newerNumber, newerText(title)) }
}

/** Divides a run that came or went into sentences. */
function splitSentences(run: Run): Run[] {
  if (run.change === 'same' || run.note || run.text.length < shortest) return [run]
  const starts = sentencesIn(run.text).map(({ index }) => index)
  const cuts = [0, ...starts.slice(1), run.text.length]
  return cuts.slice(1).map((end, index) => ({ ...run, text: run.text.slice(cuts[index], end) }))
}

/** The runs of each sentence that came or went. */
function groupsOf(runs: Run[]): { change: Run['change']; runs: Run[] }[] {
  const groups: { change: Run['change']; runs: Run[] }[] = []
  let isOpen = false
  for (const run of runs) {
    const { change, note, text } = run
    const last = groups.at(-1)
    if (change === 'same' || note) isOpen = false
    else {
      if (isOpen && last?.change === change) last.runs.push(run)
      else groups.push({ change, runs: [run] })
      isOpen = !/[.!?…:؟۔।。！？]["'”’»」』)\]]*\s*$/u.test(text)
    }
  }
  return groups
}
