import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Mark } from './blocks'
import { headingRuns, sectionLabel } from './label'
import {
  isUnchanged,
  type Redline,
  type RedlineBlock,
  type RedlineSection,
  redlineSections,
  sectionChange,
} from './redline'
import type { Run } from './words'

const tags = { same: undefined, added: 'ins', removed: 'del' }

/** Writes blocks as HTML that is safe to send, with `ins` and `del` for what was added and removed. */
export function blocksToHtml(blocks: RedlineBlock[]): string {
  return toHtml(blocks.flatMap((block) => blockToHast(block)))
}

/** Writes the parts of a redline that changed as HTML that is safe to send, each section under its title. */
export function redlineToHtml({ inShort, opening, sections }: Redline): string {
  const lead = [inShort, opening].filter((blocks) => !isUnchanged(blocks)).map(blocksToHtml)
  const changed = redlineSections(sections).filter((section) => section.moved || sectionChange(section) !== 'same')
  const parts = changed.map((section) => {
    const label = toHtml({ type: 'text', value: ` (${sectionLabel(section)})` })
    const body = sectionChange(section) === 'same' ? '' : blocksToHtml(section.blocks)
    return `<h3>${headingToHtml(section)}${label}</h3>${body}`
  })
  return [...lead, ...parts].join('')
}

/** Writes the heading of a section, with its number, as HTML that is safe to send, with `ins` and `del`. */
export function headingToHtml(section: RedlineSection): string {
  return toHtml(runsToHast(headingRuns(section), 0))
}

function blockToHast({ tag, start, runs, children }: RedlineBlock, body = false): ElementContent[] {
  const isBody = body || tag === 'tbody'
  const content = children.length > 0 ? children.flatMap((child) => blockToHast(child, isBody)) : runsToHast(runs, 0)
  const scope = body && tag === 'th' ? 'row' : undefined
  return tag === '' ? content : [element(tag, { start, scope }, content)]
}

/** Nests runs in the markup that they share from a depth on, so that a link in which a word changed stays one link. */
function runsToHast(runs: Run[], depth: number): ElementContent[] {
  const groups: { mark?: Mark; runs: Run[] }[] = []
  for (const run of runs) {
    const mark = run.marks[depth]
    const last = groups.at(-1)
    if (last && isSameMark(last.mark, mark)) last.runs.push(run)
    else groups.push({ mark, runs: [run] })
  }
  return groups.flatMap(({ mark, runs }) => {
    if (!mark) return runs.map(({ change, text }) => changed(change, { type: 'text', value: text }))
    if (mark.tag === 'br') return runs.map(({ change }) => changed(change, element('br', {}, [])))
    return [element(mark.tag, { href: mark.href }, runsToHast(runs, depth + 1))]
  })
}

function isSameMark(one: Mark | undefined, other: Mark | undefined): boolean {
  return one?.tag === other?.tag && one?.href === other?.href
}

function changed(change: Run['change'], node: ElementContent): ElementContent {
  const tag = tags[change]
  return tag === undefined ? node : element(tag, {}, [node])
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}
