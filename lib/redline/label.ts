import { isUnchanged, type RedlineSection, sectionChange } from './redline'

/** What became of a section, such as `renamed, changed and moved, was 4.2`. */
export function sectionLabel(section: RedlineSection): string {
  const { title, blocks, moved, olderNumber } = section
  const change = sectionChange(section)
  if (change === 'added' || change === 'removed') return change
  const parts = [
    title.every((run) => run.change === 'same') ? '' : 'renamed',
    isUnchanged(blocks) ? '' : 'changed',
    moved ? `moved, was ${olderNumber}` : '',
  ].filter((part) => part !== '')
  const last = parts.pop()
  if (last === undefined) return 'unchanged'
  return parts.length > 0 ? `${parts.join(', ')} and ${last}` : last
}
