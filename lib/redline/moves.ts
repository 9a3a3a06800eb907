import { groupBy } from '../system/group-by'
import { bagOf, share } from './align'
import { countWords, leaf as leafOf, type Token, tokensOf } from './blocks'
import { type Piece, piecesIn, shortest } from './pieces'
import type { RedlineBlock, RedlineSection } from './redline'
import { compareTokens, hrefOf, type Note, type Run, runsOf, waysMoved } from './words'

/** As many words that stand elsewhere were moved, and as many that are alike in this part of their words. */
const least = 5
const leastOfSentence = 3
const leastWordsAlike = 8
const alike = 0.75
const alikeItem = 0.6

/** With more possible pairs than this, only pieces that are equal are found. */
const mostPairs = 100_000

/** Marks in a redline the text that was removed in one place and added in another: a whole item or row, a sentence, or a part of one. `sections` are all of them, in reading order. */
export function markMoves(inShort: RedlineBlock[], opening: RedlineBlock[], sections: RedlineSection[]): void {
  const { pieces, leaves } = piecesIn(inShort, opening, sections)
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

function pairEqual(gone: Piece[], come: Piece[]): void {
  const byKey = groupBy(gone, ({ key }) => key)
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
  if (isWholeIn(older, newer)) return true
  return countWords(tokensIn(newer)) >= (/^[\p{Lu}\p{Lo}].*[.!?؟۔।。！？]$/mu.test(newer.key) ? leastOfSentence : least)
}

/** True for two items of one list, rows or columns of one table, or blocks of one section. */
function isWholeIn(older: Piece, newer: Piece): boolean {
  return older.isWhole && newer.isWhole && older.owner === newer.owner
}

/** The tokens of a piece; those of links that lead elsewhere differ. */
function tokensIn({ runs }: Piece): Token[] {
  return runs.flatMap(({ text, marks }) =>
    tokensOf(text, marks).map((token) => ({ ...token, key: token.key + (hrefOf(marks) ?? '') })),
  )
}

function isBeside(one: Piece | undefined, other: Piece): boolean {
  return one !== undefined && one.place === other.place && Math.abs(one.order - other.order) < 3
}

/** Pairs what was changed a little where it was moved. */
function pairAlike(gone: Piece[], come: Piece[]): void {
  const [from, to] = [gone, come].map((pieces) =>
    pieces
      .filter(({ other, leaf: { tag }, key }) => !other && tag !== 'td' && tag !== 'th' && key.length > shortest)
      .map((piece) => ({ piece, bag: bagOf([leafOf('', tokensIn(piece))]) }))
      .filter(({ bag }) => bag.length > leastOfSentence),
  )
  if (!from || !to || from.length * to.length > mostPairs) return
  for (const { piece, bag } of to) {
    const shares = from.map(({ piece: other, bag: words }) => {
      if (other.other || other.leaf === piece.leaf) return 0
      const isItem = isWholeIn(other, piece)
      if (!isItem && Math.min(bag.length, words.length) < leastWordsAlike) return 0
      return share(bag, words) + (isItem ? alike - alikeItem : 0)
    })
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
  for (const [piece, side] of [[older, 0] as const, [newer, 1] as const]) {
    const runs = steps.flatMap(({ same, removed, added }) => [
      ...runsOf(
        same.map((pair) => pair[side]),
        piece.change,
      ).map((run) => ({ ...run, move })),
      ...runsOf(side === 0 ? removed : added, piece.change),
    ])
    replace(piece, runs)
  }
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
  const isGone = change === 'removed'
  const at = isGone ? other.place.newer : other.place.older
  const isBack = other.order < order
  const isSideways = piece.isColumn || (/^t[dh]$/.test(leaf.tag) && !piece.isWhole && piece.owner === other.owner)
  const way = waysMoved[(isSideways ? 4 : 0) + (isGone ? 0 : 2) + (isBack ? 0 : 1)] ?? 'movedUp'
  const note: Note =
    place === other.place || !at ? { says: way } : { says: isGone ? 'movedTo' : 'movedFrom', place: at }
  const end = last ? leaf.runs.indexOf(last) + 1 : leaf.runs.length
  leaf.runs.splice(end, 0, { change: 'same', text: '', marks: [], note })
}

/** Adds a run to others, to the last of them where nothing tells the two apart. */
function append(runs: Run[], run: Run): Run[] {
  const last = runs.at(-1)
  const isOne = last && !(last.was || run.was || last.note || run.note) && last.marks === run.marks
  if (isOne && last.change === run.change && last.move === run.move) last.text += run.text
  else runs.push({ ...run })
  return runs
}
