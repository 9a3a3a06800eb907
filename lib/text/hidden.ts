/** Unseen signs that belong where they stand: joiners of emoji, of Persian and of the languages of India, and signs that choose the form of an emoji, a keycap, or a letter of Chinese or Mongolian. */
const fitting = [
  String.raw`(?:\uFE0F|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}])[\u200C\u200D]`,
  String.raw`\p{Extended_Pictographic}[\uFE0E\uFE0F]`,
  String.raw`[#*\d]\uFE0F(?=\u20E3)`,
  String.raw`\p{Script=Han}[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`,
  String.raw`(?!\u180E)\p{Script=Mongolian}[\u180B-\u180F]`,
].join('|')

/** Signs that Unicode counts as controls of format, though they are seen: marks that enclose a number or a letter. */
const seen = String.raw`[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]`

const hidden: { pattern: RegExp; what: string }[] = [
  { pattern: /\p{Bidi_Control}/gu, what: 'turns the direction of the text, so that it reads other than it is' },
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

/** What is wrong with the characters of a text that readers cannot see, and where in it each stands. */
export function hiddenCharacters(text: string): { offset: number; reason: string }[] {
  if (!any.test(text)) return []
  return hidden.flatMap(({ pattern, what }) =>
    [...text.matchAll(pattern)].map(({ 0: character, index }) => {
      const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
      return { offset: index, reason: `the character U+${code} ${what}; delete it` }
    }),
  )
}
