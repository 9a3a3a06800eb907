import { styleText } from 'node:util'
import { englishWords } from '../languages/words'
import { degreeOf, isTypography, leavesOf, numbersOf } from './kinds'
import { headingRuns, leadsOf, noteText, sectionLabel } from './label'
import { isUntouched, type Redline, type RedlineBlock, type RedlineSection } from './redline'
import { sumUp } from './sum'
import { hrefOf, type Run, spaced } from './words'

/** Writes a redline for a terminal: in colour, or as `[-removed-]`, `{+added+}`, and `[~moved~]` at both ends. Sections that nothing happened to are left out. */
export function formatRedline(redline: Redline, colored: boolean): string {
  const parts = [
    ...leadsOf(redline).flatMap(({ title, blocks, degree }) => {
      if (degree === 'changed') return [title, ...formatBlocks(blocks, colored)]
      return degree === 'typography' ? [`${title} (${englishWords.changes.typography})`] : []
    }),
    ...redline.sections.flatMap((section) => formatSection(section, colored)),
  ]
  const sum = sumUp(redline)
  return [...parts, `${sum.charAt(0).toUpperCase()}${sum.slice(1)}.`].join('\n\n')
}

function formatSection(section: RedlineSection, colored: boolean): string[] {
  if (isUntouched(section)) return []
  const { depth, blocks, children } = section
  const heading = `${'#'.repeat(depth)} ${formatRuns(headingRuns(section), colored)} (${sectionLabel(section)})`
  const body = formatBlocks(blocks, colored)
  return [heading, ...body, ...children.flatMap((child) => formatSection(child, colored))]
}

/** Paragraphs, items and rows that changed, each with its mark. */
function formatBlocks(blocks: RedlineBlock[], colored: boolean): string[] {
  return blocks.flatMap((block) => {
    const { tag, runs, children } = block
    if (degreeOf([block]) !== 'changed') return []
    const cellOf = (cell: RedlineBlock) => leavesOf([cell]).map((leaf) => formatRuns(leaf, colored))
    if (tag === 'tr') return [`| ${children.map((cell) => cellOf(cell).join(' ')).join(' | ')} |`]
    const own = formatRuns([...numbersOf(block), ...runs], colored)
    const inner = [...(own === '' ? [] : [own]), ...formatBlocks(children, colored)]
    return tag === 'li' ? [`- ${inner.join('\n\n')}`] : inner
  })
}

function formatRuns(runs: Run[], colored: boolean): string {
  return (colored ? spaced(runs) : runs).map((run) => formatRun(run, colored)).join('')
}

function formatRun(run: Run, colored: boolean): string {
  const { change, marks, move, note } = run
  if (note && change === 'same') return ` (${noteText(note, englishWords)})`
  const text = note ? '¶' : run.text
  if (isTypography(run)) return change === 'removed' ? '' : text
  const href = hrefOf(marks)
  const shown = change !== 'same' && href !== undefined && href !== text ? `${text} (${href})` : text
  if (change === 'same') return shown
  if (colored) return styleText(styleOf(run), shown, { validateStream: false })
  if (move !== undefined) return `[~${shown}~]`
  return change === 'added' ? `{+${shown}+}` : `[-${shown}-]`
}

function styleOf({ change, move }: Run): Parameters<typeof styleText>[0] {
  const color = move === undefined ? (change === 'added' ? 'green' : 'red') : 'cyan'
  return [color, change === 'added' ? 'underline' : 'strikethrough']
}
