import { without } from '../editorial/touched'
import { compareHtml } from '../redline/compare'
import { leavesOf } from '../redline/kinds'
import { newerText } from '../redline/words'
import { translationRules } from '../rules/translation-rules'
import { hrefsIn } from '../source/elements'
import { both, type Said } from '../source/said'
import { type Place, problem } from '../text/problem'
import type { Text } from '../text/text'
import { type Fact, factsIn, hasNumberWords } from './stated-facts'
import type { TranslationPair } from './translations'

/** A part of a text: its title, its words, and where it stands in the file. */
interface Part {
  title: string
  html: string
  place: Place
  /** The line after it; undefined for the last. */
  end?: number
}

/** Reports the numbers, days, amounts, e-mail addresses and links that a translation has and its version has not, or the other way round, section by section. `language` is that of the version. */
export function checkTranslatedFacts(pair: TranslationPair, language: string): void {
  const { document, original, texts, start, sections } = pair
  const { file, language: own = language } = document
  const lead = ({ inShort, opening }: Text) => `<p>${inShort}</p>${opening}`
  const readsWords = hasNumberWords(language) && hasNumberWords(own)
  const parts: { own: Part; theirs: Pick<Part, 'title' | 'html'> }[] = [
    {
      own: { title: '', html: lead(texts.own), place: start, end: sections[0]?.place.line },
      theirs: { title: '', html: lead(texts.theirs) },
    },
    ...sections.map(({ own: section, theirs, place }, index) => ({
      own: { ...section, place, end: sections[index + 1]?.place.line },
      theirs,
    })),
  ]
  for (const part of parts) {
    const [older, newer] = [factsOf(part.theirs, language, readsWords), factsOf(part.own, own, readsWords, `/${own}/`)]
    // What one says in words, the other may say in digits.
    const missing = less(less(older, newer), readsWords ? [] : inWords(part.own, own))
    const surplus = less(less(newer, older), readsWords ? [] : inWords(part.theirs, language))
    if (missing.length + surplus.length === 0) continue
    const where = part.own.title === '' ? 'before the first section' : `in "${part.own.title}"`
    const list = (facts: Fact[]) => facts.map(named).reduce((all, one) => both`${all}, ${one}`)
    const reason = [
      ...(missing.length > 0
        ? [both`the version of ${original.updated} has ${list(missing)}, which this text has not`]
        : []),
      ...(surplus.length > 0 ? [both`this text has ${list(surplus)}, which that version has not`] : []),
    ].reduce((all, one) => both`${all}; ${one}`)
    const place = placeOf(String(file), part.own, surplus[0]?.text) ?? part.own.place
    problem(
      file,
      place,
      both`${where}, ${reason}; write what the version says, unless it is the same`,
      translationRules['translated-fact'],
    )
  }
}

const linkTarget = 'the target of a link'

function named({ text, what }: Fact): Said {
  if (what !== linkTarget) return `"${text}" (${what})`
  return [`"${text}" (${what})`, `a link to ${text.startsWith('#') ? `the section ${text}` : `"${text}"`}`]
}

/** The numbers that a part says in words, where those of its language are known; as one is an article in most languages, there is always one. */
function inWords(part: Pick<Part, 'title' | 'html'>, language: string): Fact[] {
  const one: Fact = { text: '1', key: '1', what: 'a number', index: 0 }
  return hasNumberWords(language) ? [one, ...less(factsOf(part, language, true), factsOf(part, language, false))] : []
}

/** The facts and the targets of links of a part. An address that ends in `ending` is that of a page in the language of the part. */
function factsOf(
  { title, html }: Pick<Part, 'title' | 'html'>,
  language: string,
  readsWords: boolean,
  ending = '',
): Fact[] {
  const words = leavesOf(compareHtml(html, html)).map(newerText).join('\n')
  const links = hrefsIn(html)
    .filter((href) => !/^mailto:/i.test(href))
    .map((text) => {
      const [path = '', ...anchor] = text.split('#')
      const plain =
        path.startsWith('/') && ending !== '' && path.endsWith(ending) ? path.slice(0, 1 - ending.length) : path
      return { text, key: [plain, ...anchor].join('#'), what: linkTarget, index: 0 }
    })
  return [...factsIn(`${title}\n${words}`, language, readsWords), ...links]
}

/** The facts that one list has more often than another. */
function less(facts: Fact[], others: Fact[]): Fact[] {
  return without(facts, others, ({ what, key }) => `${what} ${key}`)
}

/** Where words stand in the source of a part. */
function placeOf(source: string, { place, end }: Part, words: string | undefined): Place | undefined {
  if (words === undefined) return undefined
  const lines = source.split('\n').slice(place.line - 1, end === undefined ? undefined : end - 1)
  const index = lines.findIndex((line) => line.includes(words))
  return index < 0 ? undefined : { line: place.line + index, column: (lines[index]?.indexOf(words) ?? 0) + 1 }
}
