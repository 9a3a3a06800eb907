import { formatDate } from '../languages/dates'

/** What a text of the past is published with, for its readers. */
export interface Announcement {
  summary: string
  change: string
}

/** What is proposed for the text of a day, which may be the first of its policy. Only a person knows what it changed. */
export function proposeFor(day: string, isFirst: boolean): Announcement {
  const summary = isFirst ? 'The first version kept in this archive.' : `The text of ${formatDate(day)}.`
  return { summary, change: 'material' }
}
