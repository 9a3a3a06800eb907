const languages = ['en', 'de', 'de-AT', 'fr', 'es', 'it', 'nl', 'pl', 'pt']

function monthsIn(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)))
}

/** The names of the months in English. */
export const months = monthsIn('en')

/** The names of months in several languages, in small letters, each with its number from 1. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  languages.flatMap((language) => monthsIn(language).map((name, month) => [name.toLowerCase(), month + 1])),
)
