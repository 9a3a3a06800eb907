const pattern = /^\d{4}-\d{2}-\d{2}$/

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!pattern.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** True for an instant in UTC, written `2026-12-21T04:00:00Z`. */
export function isInstant(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/.test(text) && !Number.isNaN(Date.parse(text))
}

const ofZones = new Map<string, Intl.DateTimeFormat>()

/** The day in a time zone, or else in UTC, of an instant. A day is the same in all of them. */
export function dayIn(now: string, timeZone = 'UTC'): string {
  if (isDate(now)) return now
  const format =
    ofZones.get(timeZone) ??
    new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  ofZones.set(timeZone, format)
  const parts = new Map(format.formatToParts(new Date(now)).map(({ type, value }) => [type, value]))
  return ['year', 'month', 'day'].map((type) => parts.get(type as 'year')).join('-')
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Writes `2025-05-04` as a language does, such as `4 May 2025`, with Latin digits and whatever the time zone. */
export function formatDate(date: string, locale = 'en'): string {
  const format =
    formats.get(locale) ??
    new Intl.DateTimeFormat(`${locale === 'en' ? 'en-GB' : locale}-u-ca-gregory-nu-latn`, {
      dateStyle: 'long',
      timeZone: 'UTC',
    })
  formats.set(locale, format)
  const written = format.format(new Date(`${date}T00:00:00Z`))
  // The first of a month is an ordinal in French, which Unicode's data leave out.
  return locale.startsWith('fr') ? written.replace(/^1 /, '1er ') : written
}

/** The day that is a number of days after a day; before it, when the number is negative. */
export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}
