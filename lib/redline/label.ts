import { degreeOf, degreeOfRuns } from './kinds'
import { isRenumbered, type RedlineSection, sectionChange } from './redline'
import type { Run } from './words'

/** What is said of a part in which nothing but typography changed. */
export const onlyTypography = 'only typography changed'

/** What became of a section, such as `renamed, changed and moved, was section 4.2`. */
export function sectionLabel(section: RedlineSection): string {
  const { title, blocks, moved, olderNumber = '' } = section
  const change = sectionChange(section)
  if (change === 'added' || change === 'removed') return change
  const parts = [
    degreeOfRuns(title) === 'changed' ? 'renamed' : '',
    degreeOf(blocks) === 'changed' ? 'changed' : '',
    change === 'typography' ? onlyTypography : '',
    moved ? 'moved' : '',
  ].filter((part) => part !== '')
  const last = parts.pop() ?? 'unchanged'
  const what = parts.length > 0 ? `${parts.join(', ')} and ${last}` : last
  return isRenumbered(section) ? `${what}, was ${/^\d/.test(olderNumber) ? 'section ' : ''}${olderNumber}` : what
}

/** The heading of a section: its number and its title. The number was added or removed where the section was. */
export function headingRuns(section: RedlineSection): Run[] {
  const { mark, title } = section
  if (mark === '') return title
  const own = sectionChange(section)
  const change = own === 'added' || own === 'removed' ? own : 'same'
  const [first, ...rest] = title
  if (first?.change === change) return [{ ...first, text: `${mark} ${first.text}` }, ...rest]
  return [{ change, text: `${mark} `, marks: [] }, ...title]
}
