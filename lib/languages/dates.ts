const pattern = /^\d{4}-\d{2}-\d{2}$/

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const languages = ['en', 'de', 'de-AT', 'fr', 'es', 'it', 'nl', 'pl', 'pt']

/** The names of months in several languages, in small letters, each with its number from 1. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  languages.flatMap((language) =>
    months.map((_, month) => [
      new Date(Date.UTC(2000, month)).toLocaleString(language, { month: 'long', timeZone: 'UTC' }).toLowerCase(),
      month + 1,
    ]),
  ),
)

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!pattern.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Writes `2025-05-04` as `4 May 2025`, whatever the time zone. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-')
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`
}

/** The day that is a number of days after a day; before it, when the number is negative. */
export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}
