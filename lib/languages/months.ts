/** Those that dates are read in. Croatian is none of them, as its October is November in Czech and Polish. */
const languages =
  'en de de-AT fr es it nl pl pt ru tr ar sv da nb fi cs sk hu ro ca el uk bg he hi bn th id sl et lv lt is cy ga eu gl mt sq sr sr-Latn mk be az uz ka sw ms fil af ur ta te ml kn mr gu pa km'.split(
    ' ',
  )

/** Names as they stand beside a day in Slovenian, Bosnian and Serbian, which Unicode's data leave out. */
const besideDays = [
  'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
  'januara februara marta aprila maja juna jula augusta septembra oktobra novembra decembra',
  'јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра',
].map((names) => names.split(' '))

/** The name of each month in a language, as it stands alone and as it stands beside a day. */
export function monthsIn(language: string, month: 'long' | 'short' = 'long'): [alone: string, beside: string][] {
  const [format, ofDay] = [{}, { day: 'numeric' as const }].map(
    (more) => new Intl.DateTimeFormat(language, { month, timeZone: 'UTC', ...more }),
  )
  return Array.from({ length: 12 }, (_, index) => {
    const date = Date.UTC(2025, index)
    const beside = ofDay?.formatToParts(date).find(({ type }) => type === 'month')?.value
    return [format?.format(date) ?? '', beside ?? '']
  })
}

/** The names of the months in English. */
export const months = monthsIn('en').map(([name]) => name)

let numbers: Map<string, number> | undefined

/** The number from 1 of the month that a word names in one of several languages; undefined for any other word. */
export function monthNumber(word: string): number | undefined {
  numbers ??= new Map(
    [...languages.map((language) => monthsIn(language)), ...besideDays].flatMap((names) =>
      names.flatMap((forms, month) => [forms].flat().map((name) => [name.toLowerCase(), month + 1] as const)),
    ),
  )
  return numbers.get(word.toLowerCase())
}
