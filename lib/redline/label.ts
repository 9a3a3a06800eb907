import { type RedlineSection, sectionChange } from './redline'

/** Says what became of a section, such as `changed and moved, was 4.2`. */
export function sectionLabel(section: RedlineSection): string {
  const { moved, olderNumber } = section
  const change = sectionChange(section)
  if (!moved) return change === 'same' ? 'unchanged' : change
  return `${change === 'same' ? '' : `${change} and `}moved, was ${olderNumber}`
}
