import { styleText } from 'node:util'
import { headingRuns, sectionLabel } from './label'
import {
  isUnchanged,
  isUntouched,
  type Redline,
  type RedlineBlock,
  type RedlineSection,
  sectionChange,
} from './redline'
import { sumUp } from './sum'
import type { Run } from './words'

/** Writes a redline for a terminal: in colour, or as `[-removed-]` and `{+added+}`. Sections that nothing happened to are left out. */
export function formatRedline(redline: Redline, colored: boolean): string {
  const parts = [
    ...part('In short', redline.inShort, colored),
    ...part('Opening', redline.opening, colored),
    ...redline.sections.flatMap((section) => formatSection(section, colored)),
  ]
  const sum = sumUp(redline)
  return [...parts, `${sum.charAt(0).toUpperCase()}${sum.slice(1)}.`].join('\n\n')
}

function part(title: string, blocks: RedlineBlock[], colored: boolean): string[] {
  return isUnchanged(blocks) ? [] : [title, ...formatBlocks(blocks, colored)]
}

function formatSection(section: RedlineSection, colored: boolean): string[] {
  if (isUntouched(section)) return []
  const { depth, blocks, children } = section
  const heading = `${'#'.repeat(depth)} ${formatRuns(headingRuns(section), colored)} (${sectionLabel(section)})`
  const body = sectionChange(section) === 'same' ? [] : formatBlocks(blocks, colored)
  return [heading, ...body, ...children.flatMap((child) => formatSection(child, colored))]
}

/** Paragraphs, items and rows that changed, each with its mark. */
function formatBlocks(blocks: RedlineBlock[], colored: boolean): string[] {
  return blocks.flatMap((block) => {
    const { tag, runs, children } = block
    if (isUnchanged([block])) return []
    if (tag === 'tr') return [`| ${children.map((cell) => formatRuns(cell.runs, colored)).join(' | ')} |`]
    if (children.length > 0) {
      const inner = formatBlocks(children, colored)
      return tag === 'li' ? [`- ${inner.join('\n\n')}`] : inner
    }
    return [`${tag === 'li' ? '- ' : ''}${formatRuns(runs, colored)}`]
  })
}

function formatRuns(runs: Run[], colored: boolean): string {
  return runs.map((run) => formatRun(run, colored)).join('')
}

function formatRun({ change, text, marks }: Run, colored: boolean): string {
  const href = marks.find((mark) => mark.href !== undefined)?.href
  const shown = change !== 'same' && href !== undefined && href !== text ? `${text} (${href})` : text
  if (change === 'same') return shown
  // The caller knows the terminal that it writes to.
  if (colored)
    return styleText(change === 'added' ? ['green', 'underline'] : ['red', 'strikethrough'], shown, {
      validateStream: false,
    })
  return change === 'added' ? `{+${shown}+}` : `[-${shown}-]`
}
