import { sentencesIn } from '../text/sentences'
import { plainly } from '../text/typography'
import { bagOf, share } from './align'
import { leaf as leafOf, type Token, tokensOf } from './blocks'
import type { RedlineBlock, RedlineSection } from './redline'
import { compareTokens, countWords, type Note, newerText, olderText, type Run, runsOf } from './words'

/** Where text stands in a redline. */
interface Place {
  older?: Note['place']
  newer?: Note['place']
}

/** A part of a text that came or went: a sentence or what there is of one, or a row of a table. */
interface Piece {
  change: Run['change']
  /** The block that it stands in; of a row, the first cell. */
  leaf: RedlineBlock
  /** The list, row or part of a table that it is an item, a cell or a row of, or all blocks of its section. */
  owner: unknown
  place: Place
  /** Its place among all pieces, and among those that came or those that went. */
  order: number
  index: number
  runs: Run[]
  /** Equal for pieces that read the same. */
  key: string
  /** True when nothing else stands in the block. */
  isWhole: boolean
  /** The other end of its move. */
  other?: Piece
}

/** As many words that stand elsewhere were moved, and as many that are alike in this part of their words. */
const least = 5
const leastOfSentence = 3
const leastAlike = 8
const alike = 0.75

/** What has fewer letters than this is neither. */
const shortest = 12

/** With more possible pairs than this, only pieces that are equal are found. */
const mostPairs = 100_000

/** Marks in a redline the text that was removed in one place and added in another: a whole item or row, a sentence, or a part of one. `sections` are all of them, in reading order. */
export function markMoves(inShort: RedlineBlock[], opening: RedlineBlock[], sections: RedlineSection[]): void {
  const leaves: RedlineBlock[] = []
  const parts = [
    { blocks: inShort, place: shortPlace },
    { blocks: opening, place: openingPlace },
    ...sections.map((section) => ({ blocks: section.blocks, place: placeOf(section) })),
  ]
  const pieces = piecesIn(parts, leaves)
  const [gone, come] = (['removed', 'added'] as const).map((change) =>
    pieces.filter((piece) => piece.change === change).map((piece, index) => Object.assign(piece, { index })),
  )
  if (gone && come) {
    pairEqual(gone, come)
    pairAlike(gone, come)
    number(gone, come)
  }
  for (const leaf of leaves) leaf.runs = leaf.runs.reduce(append, [])
}

function piecesIn(parts: { blocks: RedlineBlock[]; place: Place }[], leaves: RedlineBlock[]): Piece[] {
  const pieces: Piece[] = []
  const add = (piece: Omit<Piece, 'order' | 'index' | 'key'>) => {
    const key = plainly(piece.runs.map(({ text }) => text).join('')).trim()
    if (key !== '') pieces.push({ ...piece, order: pieces.length, index: 0, key })
  }
  const visit = (blocks: RedlineBlock[], owner: unknown, place: Place) => {
    for (const block of blocks) {
      const { tag, change, children } = block
      const [leaf] = children
      if (tag === 'tr' && change !== 'same' && leaf) {
        add({ change, leaf, owner, place, runs: children.flatMap(runsWithin), isWhole: true })
      } else if (leaf) visit(children, owners.has(tag) ? block : owner, place)
      else if (block.runs.some((run) => run.change !== 'same')) {
        leaves.push(block)
        block.runs = block.runs.flatMap(splitSentences)
        const isCell = tag === 'td' || tag === 'th'
        for (const { change, runs } of groupsOf(block.runs)) {
          add({ change, leaf: block, owner, place, runs, isWhole: !isCell && runs.length === block.runs.length })
        }
      }
    }
  }
  for (const { blocks, place } of parts) visit(blocks, blocks, place)
  return pieces
}

const owners = new Set(['ul', 'ol', 'tr', 'tbody'])
const shortPlace: Place = { older: { label: 'the short version' }, newer: { label: 'the short version' } }
const openingPlace: Place = { older: { label: 'the opening' }, newer: { label: 'the opening' } }

function placeOf({ anchor, title, olderNumber, newerNumber }: RedlineSection): Place {
  const place = (number: string | undefined, text: string) => {
    if (number === undefined) return undefined
    return { label: /^\d/.test(number) ? `section ${number}` : number || `“${text}”`, anchor }
  }
  return { older: place(olderNumber, olderText(title)), newer: place(newerNumber, newerText(title)) }
}

function runsWithin({ runs, children }: RedlineBlock): Run[] {
  return [...runs, ...children.flatMap(runsWithin)]
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
      isOpen = !/[.!?…:]["'”’)\]]*\s*$/u.test(text)
    }
  }
  return groups
}

function pairEqual(gone: Piece[], come: Piece[]): void {
  const byKey = new Map<string, Piece[]>()
  for (const piece of gone) {
    const same = byKey.get(piece.key)
    if (same) same.push(piece)
    else byKey.set(piece.key, [piece])
  }
  for (const piece of come) {
    const free = (byKey.get(piece.key) ?? []).filter((other) => !other.other && mayMove(other, piece))
    const found =
      free.find(({ owner }) => owner === piece.owner) ?? free.find(({ place }) => place === piece.place) ?? free[0]
    if (found) join(found, piece)
  }
  // What stands beside a piece that was moved, here and there, moved with it, however short.
  const extend = (piece: Piece, step: number) => {
    const next = come[piece.index + step]
    const other = piece.other && gone[piece.other.index + step]
    if (!next || !other || next.other || other.other || next.key !== other.key) return
    if (isBeside(piece, next) && isBeside(piece.other, other)) join(other, next)
  }
  for (const piece of come) extend(piece, 1)
  for (const piece of come.toReversed()) extend(piece, -1)
}

function mayMove(older: Piece, newer: Piece): boolean {
  if (older.isWhole && newer.isWhole && older.owner === newer.owner) return true
  return countWords(tokensIn(newer)) >= (/^\p{Lu}.*[.!?]$/u.test(newer.key) ? leastOfSentence : least)
}

function tokensIn({ runs }: Piece): Token[] {
  return runs.flatMap(({ text, marks }) => tokensOf(text, marks))
}

function isBeside(one: Piece | undefined, other: Piece): boolean {
  return (
    one !== undefined && (one.leaf === other.leaf || one.owner === other.owner) && Math.abs(one.order - other.order) < 3
  )
}

/** Pairs what was changed a little where it was moved. */
function pairAlike(gone: Piece[], come: Piece[]): void {
  const [from, to] = [gone, come].map((pieces) =>
    pieces
      .filter(({ other, leaf: { tag }, key }) => !other && tag !== 'td' && tag !== 'th' && key.length > shortest)
      .map((piece) => ({ piece, bag: bagOf([leafOf('', tokensIn(piece))]) }))
      .filter(({ bag }) => bag.length >= leastAlike),
  )
  if (!from || !to || from.length * to.length > mostPairs) return
  for (const { piece, bag } of to) {
    const shares = from.map((one) => (one.piece.other || one.piece.leaf === piece.leaf ? 0 : share(bag, one.bag)))
    const most = Math.max(0, ...shares)
    const found = from[shares.indexOf(most)]
    if (found && most >= alike) join(found.piece, piece)
  }
}

function join(older: Piece, newer: Piece): void {
  older.other = newer
  newer.other = older
}

/** Marks the runs of both ends of each move with its number, and says after them where the other end is. */
function number(gone: Piece[], come: Piece[]): void {
  let move = 0
  come.forEach((piece, index) => {
    const { other } = piece
    if (!other) return
    const before = come[index - 1]
    const isOn =
      before?.other !== undefined &&
      isBeside(before, piece) &&
      isBeside(before.other, other) &&
      before.other.order < other.order
    if (!isOn) move++
    mark(piece, other, move)
  })
  for (const pieces of [come, gone]) {
    pieces.forEach((piece, index) => {
      const next = pieces[index + 1]
      if (piece.other && !(next?.leaf === piece.leaf && next.other && moveOf(next) === moveOf(piece))) tell(piece)
    })
  }
}

function moveOf({ runs }: Piece): number | undefined {
  return runs.find(({ move }) => move !== undefined)?.move
}

function mark(newer: Piece, older: Piece, move: number): void {
  if (newer.key === older.key) {
    for (const run of [...newer.runs, ...older.runs]) run.move = move
    return
  }
  const steps = compareTokens(tokensIn(older), tokensIn(newer))
  replace(
    older,
    steps.flatMap(({ same, removed }) => [
      ...moved(
        same.map(([token]) => token),
        'removed',
        move,
      ),
      ...runsOf(removed, 'removed'),
    ]),
  )
  replace(
    newer,
    steps.flatMap(({ same, added }) => [
      ...moved(
        same.map(([, token]) => token),
        'added',
        move,
      ),
      ...runsOf(added, 'added'),
    ]),
  )
}

function moved(tokens: Token[], change: Run['change'], move: number): Run[] {
  return runsOf(tokens, change).map((run) => ({ ...run, move }))
}

function replace(piece: Piece, runs: Run[]): void {
  const { leaf } = piece
  leaf.runs.splice(
    leaf.runs.findIndex((run) => piece.runs.includes(run)),
    piece.runs.length,
    ...runs,
  )
  piece.runs = runs
}

function tell(piece: Piece): void {
  const { leaf, other, place, change, runs, order } = piece
  if (!other) return
  const last = runs.filter((run) => leaf.runs.includes(run)).at(-1)
  const isAbove = other.order < order
  const isGone = change === 'removed'
  const at = isGone ? other.place.newer : other.place.older
  const side = isGone ? (isAbove ? 'up' : 'down') : `from ${isAbove ? 'above' : 'below'}`
  const note: Note =
    place === other.place || !at ? { label: `moved ${side}` } : { label: `moved ${isGone ? 'to' : 'from'} `, place: at }
  leaf.runs.splice(last ? leaf.runs.indexOf(last) + 1 : leaf.runs.length, 0, {
    change: 'same',
    text: '',
    marks: [],
    note,
  })
}

/** Adds a run to others, to the last of them where nothing tells the two apart. */
function append(runs: Run[], run: Run): Run[] {
  const last = runs.at(-1)
  const isOne = last && !(last.was || run.was || last.note || run.note) && last.marks === run.marks
  if (isOne && last.change === run.change && last.move === run.move) last.text += run.text
  else runs.push({ ...run })
  return runs
}
