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
  const pieces: Piece[] = []
  const leaves: RedlineBlock[] = []
  const add = (piece: Omit<Piece, 'order' | 'index' | 'key'>) => {
    const text = plainly(piece.runs.map((run) => run.text).join('\n')).trim()
    const targets = new Set(piece.runs.flatMap(({ marks }) => hrefOf(marks) ?? []))
    if (text !== '') pieces.push({ ...piece, order: pieces.length, index: 0, key: [text, ...targets].join('\n') })
  }
  const visit = (blocks: RedlineBlock[], owner: unknown, place: Place) => {
    for (const block of blocks) {
      const { tag, change, children } = block
      const [leaf] = children
      if (tag === 'table') {
        for (const runs of columnsOf(block)) add({ ...runs, owner: block, place, isWhole: true, isColumn: true })
      }
      if (tag === 'tr' && change !== 'same' && leaf) {
        add({ change, leaf, owner, place, runs: children.flatMap(runsWithin), isWhole: true })
      } else if (leaf) visit(children, owners.has(tag) ? block : owner, place)
      else if (block.runs.some((run) => run.change !== 'same')) {
        leaves.push(block)
        block.runs = block.runs.flatMap(splitSentences)
        // What is in a column that came or went is in its piece.
        if (isCell(block) && change !== 'same') continue
        for (const group of groupsOf(block.runs)) {
          const isWhole = !isCell(block) && group.runs.length === block.runs.length
          add({ ...group, leaf: block, owner, place, isWhole })
        }
      }
    }
  }
  visit(inShort, inShort, { older: { part: 'theInShort' }, newer: { part: 'theInShort' } })
  visit(opening, opening, { older: { part: 'theOpening' }, newer: { part: 'theOpening' } })
  for (const section of sections) visit(section.blocks, section.blocks, placeOf(section))
  return { pieces, leaves }
}

function isCell({ tag }: RedlineBlock): boolean {
  return tag === 'td' || tag === 'th'
}

/** The columns of a table that came or went. */
function columnsOf({ children }: RedlineBlock): Pick<Piece, 'change' | 'leaf' | 'runs'>[] {
  const rows = children.flatMap((part) => part.children).filter(({ change }) => change === 'same')
  return (rows[0]?.children ?? []).flatMap((leaf, index) => {
    const cells = rows.flatMap((row) => row.children[index] ?? [])
    const { change } = leaf
    return change === 'same' ? [] : { change, leaf, runs: cells.flatMap(runsWithin) }
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
