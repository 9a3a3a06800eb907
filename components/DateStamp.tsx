import { formatDate } from '../lib/languages/dates'

/** A day for people and for programs. */
export function DateStamp({ date }: { date: string }) {
  return <time dateTime={date}>{formatDate(date)}</time>
}
