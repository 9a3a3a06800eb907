import type { Redline, RedlineBlock } from '../redline/redline'
import { redlineSections } from '../redline/redline'
import { type Change, newerText, olderText, type Run } from '../redline/words'

/** Words whose change can change what a policy means. */
export interface Words {
  text: string
  /** What kind of words they are, such as `a number`. */
  what: string
}

/** A section in which such words changed. */
export interface Touched {
  words: Words[]
  /** The anchor of the section in which they stand; undefined before the first. */
  anchor?: string
  /** The title of that section as it is, or was when it was removed. */
  title: string
}

const kinds: [what: string, pattern: RegExp][] = [
  ['an e-mail address', /[^\s@<>()]+@[^\s@<>()]+\.[a-z]+/giu],
  ['a web address', /(?:https?:\/\/|www\.)[^\s<>()]+/giu],
  ['a number', /\p{Sc}?\s?\d[\d.,:/-]*%?/gu],
  [
    'a number',
    /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|once|twice|first|second|third)\b/giu,
  ],
  [
    'a date',
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/gu,
  ],
  ['a period', /\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|daily|weekly|monthly|yearly)\b/giu],
  ['an age', /\b(?:ages?|aged|minors?|child|children|adults?|teenagers?)\b/giu],
  ['an amount', /\p{Sc}|\b(?:percent|per cent|euros?|dollars?|pounds?|cents?|fees?|free|charges?)\b/giu],
  [
    'a negation',
    /\b(?:no|not|never|none|nor|neither|nothing|nobody|nowhere|cannot|without|unless|except)\b|\b\p{L}+n['’]t\b/giu,
  ],
  [
    'a word of duty or permission',
    /\b(?:may|might|must|shall|should|will|would|can|could|cannot|ought|has to|have to|had to|need to|needs to)\b|['’](?:ll|d)\b/giu,
  ],
]

/** Words that open a sentence with a capital and name nobody. */
const openers = new Set(
  'a about above according additionally after all also although an and another any anyone are as at because before below besides both but by depending did do does during each either else even every everyone finally following for from furthermore has have having here how however if in instead is it its just keep later many moreover most much my nevertheless next now of often on only or other others otherwise our over please see several she since so some sometimes such that the their them then there therefore these they this those though through thus to today together under until up upon use us using we what when whenever where whether which while who whoever whose why with within you your yours'.split(
    ' ',
  ),
)

/** Finds what an editorial change may not touch: numbers, dates, ages, amounts, addresses, link targets, negations, names, and words of duty or permission. `parties` are names that count wherever they stand. */
export function touched(redline: Redline, parties: string[]): Touched[] {
  const parts: { anchor?: string; title: string; blocks: RedlineBlock[] }[] = [
    { title: 'In short', blocks: redline.inShort },
    { title: 'the opening', blocks: redline.opening },
    ...redlineSections(redline.sections).map(({ anchor, title, blocks }) => ({
      anchor,
      title: newerText(title) || olderText(title),
      blocks: [{ change: 'same' as const, tag: 'p', runs: title, children: [] }, ...blocks],
    })),
  ]
  const lists = parts.map((part) => ({ ...part, leaves: leavesOf(part.blocks) }))
  const known = lowerCaseWords(lists.flatMap(({ leaves }) => leaves.flat()))
  return lists.flatMap(({ anchor, title, leaves }) => {
    const words = leaves.flatMap((runs) => [
      ...touchedIn(runs, 'removed', parties, known),
      ...touchedIn(runs, 'added', parties, known),
      ...changedTargets(runs),
    ])
    const distinct = [...new Map(words.map((word) => [`${word.what} ${word.text}`, word])).values()]
    return words.length > 0 ? [{ words: distinct, anchor, title }] : []
  })
}

/** The runs of each block that has words of its own. */
function leavesOf(blocks: RedlineBlock[]): Run[][] {
  return blocks.flatMap(({ runs, children }) => (children.length > 0 ? leavesOf(children) : [runs]))
}

function touchedIn(runs: Run[], side: Exclude<Change, 'same'>, parties: string[], known: Set<string>): Words[] {
  const own = runs.filter(({ change }) => change === 'same' || change === side)
  const text = textOf(own)
  const spans: [start: number, end: number][] = []
  let start = 0
  for (const run of own) {
    if (run.change === side) spans.push([start, start + run.text.length])
    start += run.text.length
  }
  const isChanged = ({ index, 0: words }: RegExpExecArray) =>
    spans.some(([from, to]) => index < to && index + words.length > from)
  const found = kinds.flatMap(([what, pattern]) =>
    [...text.matchAll(pattern)].filter(isChanged).map(([words]) => ({ what, text: words.trim() })),
  )
  const names = [...text.matchAll(/\p{Lu}[\p{L}\p{N}]*/gu)].filter(
    (match) =>
      isChanged(match) &&
      !found.some(({ text: words }) => words === match[0]) &&
      isName(match[0], text.slice(0, match.index), parties, known),
  )
  return [...found, ...names.map(([name]) => ({ what: 'a name', text: name }))]
}

function isName(word: string, before: string, parties: string[], known: Set<string>): boolean {
  if (parties.some((party) => party.split(/\s+/).includes(word))) return true
  if (word === 'I') return false
  const opensSentence = /(^|[.!?:;]["”’)]*\s+|["“‘(]\s*)$/u.test(before)
  const plain = word.toLowerCase()
  return !opensSentence || !(openers.has(plain) || known.has(plain))
}

function lowerCaseWords(runs: Run[]): Set<string> {
  return new Set(runs.flatMap(({ text }) => text.match(/\b\p{Ll}+/gu) ?? []))
}

/** Where links lead that did not lead there before, or no longer do. */
function changedTargets(runs: Run[]): Words[] {
  const targets = (side: Change) =>
    runs.filter(({ change }) => change !== side).flatMap(({ marks }) => marks.flatMap(({ href }) => href ?? []))
  const [older, newer] = [targets('added'), targets('removed')]
  const changed = [
    ...older.filter((target) => !newer.includes(target)),
    ...newer.filter((target) => !older.includes(target)),
  ]
  return [...new Set(changed)].map((text) => ({ what: 'the target of a link', text }))
}

function textOf(runs: Run[]): string {
  return runs.map(({ text }) => text).join('')
}
