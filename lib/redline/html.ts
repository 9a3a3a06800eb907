import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { englishWords, type Words } from '../languages/words'
import { grouped } from '../system/group-by'
import { writeAnchor } from '../text/anchors'
import { areMarked } from '../text/marked-lists'
import { isTypography, leavesOf, numbersOf } from './kinds'
import { headingRuns, leadsOf, notePhrase, noteText, placeLabel, sectionLabel } from './label'
import { changedSections, type Redline, type RedlineBlock, type RedlineSection, sectionChange } from './redline'
import { type Note, newerText, olderText, type Run, spaced } from './words'

/** Writes blocks as HTML that is safe to send, with `ins` and `del` for what was added and removed. */
export function blocksToHtml(blocks: RedlineBlock[], words = englishWords): string {
  return toHtml(blocks.flatMap((block) => blockToHast(block, words)))
}

/** Writes the parts of a redline that changed as HTML that is safe to send, each section under its title. */
export function redlineToHtml(redline: Redline, words = englishWords): string {
  const lead = leadsOf(redline, words).map(({ title, blocks, degree }) => {
    if (degree === 'changed') return blocksToHtml(blocks, words)
    return degree === 'typography' ? `<p>${title}: ${words.changes.typography}</p>` : ''
  })
  const parts = changedSections(redline).map((section) => {
    const label = toHtml({ type: 'text', value: ` (${sectionLabel(section, words)})` })
    const isWithout = ['same', 'typography'].includes(sectionChange(section))
    return `<h3>${headingToHtml(section)}${label}</h3>${isWithout ? '' : blocksToHtml(section.blocks, words)}`
  })
  return [...lead, ...parts].join('')
}

/** Writes the heading of a section, with its number, as HTML that is safe to send, with `ins` and `del`. */
export function headingToHtml(section: RedlineSection): string {
  return toHtml(runsToHast(spaced(headingRuns(section)), englishWords))
}

function blockToHast(block: RedlineBlock, words: Words, body = false): ElementContent[] {
  const { tag, runs, children } = block
  const numbers = numbersOf(block)
  const inner = children.flatMap((child) => blockToHast(child, words, body || tag === 'tbody'))
  const content = [...runsToHast(spaced([...numbers, ...runs]), words), ...inner]
  if (tag === 'ol') numberItems(children, content)
  const hasOwnMarks = tag === 'ul' && areMarked(children.map(wordsOf))
  const className = hasOwnMarks ? ['marked'] : numbers.length > 0 ? ['renumbered'] : undefined
  const scope = body && tag === 'th' ? 'row' : undefined
  return tag === '' ? content : [h(tag, { className, scope }, content)]
}

function wordsOf(item: RedlineBlock): string {
  const runs = leavesOf([item]).flat()
  return newerText(runs) || olderText(runs)
}

/** Gives the items of a list their numbers, where counting does not. */
function numberItems(items: RedlineBlock[], elements: ElementContent[]): void {
  let next = 1
  items.forEach(({ number }, index) => {
    const [own = next, item] = [number?.newer ?? number?.older, elements[index]]
    if (own !== next && item?.type === 'element') item.properties.value = `${own}`
    next = own + 1
  })
}

/** Nests runs in the markup that they share from a depth on, so that a link in which a word changed stays one link. */
function runsToHast(runs: Run[], words: Words, depth = 0): ElementContent[] {
  const markOf = (run: Run | undefined) => run?.marks[depth]
  const groups = grouped(runs, (run, index) => {
    const [mark, before] = [run, runs[index - 1]].map(markOf)
    return mark?.tag !== before?.tag || mark?.href !== before?.href
  })
  return groups.flatMap((runs) => {
    const mark = markOf(runs[0])
    if (!mark) return runs.flatMap((run) => changed(run, { type: 'text', value: run.text }, words))
    if (mark.tag === 'br') return runs.flatMap((run) => changed(run, h('br'), words))
    const isGone = mark.href !== undefined && runs.every(({ change }) => change === 'removed')
    return [
      h(mark.tag, { href: mark.href, className: isGone ? 'gone' : undefined }, runsToHast(runs, words, depth + 1)),
    ]
  })
}

/** A run in the element that says what became of it. */
function changed(run: Run, node: ElementContent, words: Words): ElementContent[] {
  const { change, text, was, move, note } = run
  const tag = change === 'added' ? 'ins' : 'del'
  if (note) return change === 'same' ? [noteToHast(note, words)] : [h(tag, breakToHast(note, words))]
  if (was && was.text !== text) {
    return [h('del', quiet, was.text), h('ins', quiet, [node])]
  }
  if (was) return isTypography(run) ? [h('span', quiet, [node])] : [node]
  if (change === 'same') return [node]
  return [h(tag, isTypography(run) ? quiet : { className: move === undefined ? undefined : ['moved'] }, [node])]
}

/** Typography, which is shown and not read out. */
const quiet = { className: ['type'] }

function noteToHast(note: Note, words: Words): Element {
  const [before = '', after = ''] = notePhrase(note, words).split('{place}')
  const place = 'place' in note ? note.place : undefined
  const label = place && placeLabel(place, words)
  const named = place?.anchor === undefined ? label : h('a', { href: `#${writeAnchor(place.anchor)}` }, label)
  return h('small', ` (${before}`, named, `${after})`)
}

function breakToHast(note: Note, words: Words): Element {
  const label = noteText(note, words)
  return h('span', { role: 'img', ariaLabel: label, title: label }, '¶')
}
