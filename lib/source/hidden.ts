import { isFromRight, letterFromRight } from '../languages/tags'

/** Unseen signs that belong where they stand: joiners of emoji, of Persian and of the languages of India, and signs that choose the form of an emoji, a keycap, or a letter of Chinese or Mongolian. */
const fitting = [
  String.raw`(?:\uFE0F|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{scx=Arabic}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gujarati}\p{scx=Gurmukhi}\p{scx=Kannada}\p{scx=Malayalam}\p{scx=Oriya}\p{scx=Sinhala}\p{scx=Tamil}\p{scx=Telugu}])[\u200C\u200D]`,
  String.raw`\p{Extended_Pictographic}[\uFE0E\uFE0F]`,
  String.raw`[#*\d]\uFE0F(?=\u20E3)`,
  String.raw`\p{Script=Han}[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`,
  String.raw`(?!\u180E)\p{Script=Mongolian}[\u180B-\u180F]`,
  // A soft hyphen in a long word says where a line can break.
  String.raw`(?<=[\p{L}\u00AD]{4})\u00AD(?=[\p{L}\u00AD]{2})|(?<=[\p{L}\u00AD]{2})\u00AD(?=[\p{L}\u00AD]{4})`,
].join('|')

/** Signs that Unicode counts as controls of format, though they are seen: marks that enclose a number or a letter. */
const seen = String.raw`[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]`

/** Marks that show signs and numbers in their place beside words from right to left, from which no other letter parts them. */
const marks = String.raw`[\u061C\u200E\u200F]`
const [before, after] = [`${letterFromRight.source}[^\\p{L}\\n]*`, `[^\\p{L}\\n]*${letterFromRight.source}`]
const strayMark = `${marks}(?<!${before}${marks})(?!${after})`

const hidden: { pattern: RegExp; what: string }[] = [
  {
    pattern: new RegExp(String.raw`[\u202A-\u202E\u2066-\u2069]|${strayMark}`, 'gu'),
    what: 'turns the direction of the text, so that it reads other than it is',
  },
  {
    // The pattern of Braille without dots is a sign to Unicode, and a blank to readers.
    pattern: new RegExp(
      String.raw`(?!\p{Bidi_Control}|${seen})[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800](?<!${fitting})`,
      'gu',
    ),
    what: 'cannot be seen',
  },
  { pattern: /[\p{Zl}\p{Zp}\u0085]/gu, what: 'ends a line for some programs and not for others' },
  { pattern: /(?![\t\n\r\u0085])\p{Cc}/gu, what: 'is a control character' },
  // Parsers write U+FFFD for what they cannot read, and programs U+FFFC for pictures.
  { pattern: /[\p{Noncharacter_Code_Point}\p{Cs}\uFFFC\uFFFD]/gu, what: 'stands for no character' },
]

// Most texts have none, and each pattern by itself takes a while.
const any = new RegExp(hidden.map(({ pattern }) => pattern.source).join('|'), 'u')

/** Ends of lines that only some programs know, and signs without which a text is seen as it is. */
const lineEnds = /[\u0085\u2028\u2029]/u
const blank = String.raw`[\u00AD\u200B-\u200D\u2060\uFEFF]`
const needless = new RegExp(`${blank}(?<!${fitting})`, 'gu')
/** Signs that keep words from left to right as they are, and those that turn some. */
const keepsLeft = /[\u200E\u202A\u202C\u202D\u2066\u2068\u2069]/u
const turnsRight = new RegExp(String.raw`${letterFromRight.source}|[\u061C\u200F\u202B\u202E\u2067]`, 'u')

function readDirections(text: string) {
  return { text, isLeft: !turnsRight.test(text), isRight: isFromRight(text), isMixed: letterFromRight.test(text) }
}

let last = readDirections('')

/** In which directions a text is written, which is asked for with each of its passages. */
function directionsOf(text: string): typeof last {
  if (last.text !== text) last = readDirections(text)
  return last
}

/**
 * What is wrong with the characters of a text that readers cannot see, and where in it each stands. `around` is the text that it is a part of.
 * Those that `cleanCharacters` and `cleanDirection` remove are reported once, with how many there are.
 */
export function hiddenCharacters(text: string, around = text): { offset: number; reason: string }[] {
  if (!any.test(text)) return []
  const found = hidden.flatMap(({ pattern, what }) =>
    [...text.matchAll(pattern)].map(({ 0: character, index: offset }) => ({ character, offset, what })),
  )
  const { isLeft, isRight, isMixed } = directionsOf(around)
  const told = found.filter(({ character }) => !isRight || !new RegExp(marks).test(character))
  const counts = new Map<string, number>()
  for (const { character } of told) counts.set(character, (counts.get(character) ?? 0) + 1)
  return told.flatMap(({ character, offset, what }) => {
    const more = (counts.get(character) ?? 0) - 1
    const isBlank = lineEnds.test(character) || new RegExp(blank).test(character)
    const isMechanical = isBlank || (isLeft && keepsLeft.test(character))
    if (isMechanical && !counts.delete(character)) return []
    const advice = lineEnds.test(character) ? 'write `<br />` or a space for it' : 'delete it'
    const order =
      isMixed && /\p{Bidi_Control}/u.test(character)
        ? '; where names or numbers then stand in the wrong order, write `&lrm;` or `&rlm;` beside them'
        : ''
    const all = isMechanical && more > 0 ? ` in all ${more + 1} places, as \`npm run check -- --fix\` does` : ''
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
    return { offset, reason: `the character U+${code} ${what}; ${advice}${all}${order}` }
  })
}

/** A text without signs that cannot be seen and mean nothing. */
export function withoutNeedless(text: string): string {
  return text.replaceAll(needless, '')
}

/** A source without signs that cannot be seen and mean nothing, with a line break or a space for what ends a line in a word processor. */
export function cleanCharacters(source: string): string {
  if (!any.test(source)) return source
  const [fields = ''] = /^---\n[\s\S]*?\n---\n/.exec(source) ?? []
  const lines = source.split('\n').map((line, index) => {
    const isOneLine = index < fields.split('\n').length - 1 || /^\s*#/.test(line)
    const seen = withoutNeedless(line).replace(/^[\s\u0085]*?[\u0085\u2028\u2029]+|[\u0085\u2028\u2029]+\s*$/gu, '')
    return seen.replaceAll(/[ \t]*[\u0085\u2028\u2029][ \t]*/gu, isOneLine ? ' ' : '<br />')
  })
  return lines.join('\n')
}

/** A source without signs that turn no words, as none of its letters is written from right to left. */
export function cleanDirection(source: string): string {
  return turnsRight.test(source) ? source : source.replaceAll(new RegExp(keepsLeft, 'gu'), '')
}
