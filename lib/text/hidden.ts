const hidden: { pattern: RegExp; what: string }[] = [
  {
    pattern: /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu,
    what: 'turns the direction of the text, so that it reads other than it is',
  },
  { pattern: /[\u200B\u2060-\u2064\u00AD\uFEFF\u{E0000}-\u{E007F}]/gu, what: 'cannot be seen' },
  // Persian and the languages of India write with joiners, and emoji are joined.
  {
    pattern:
      /(?<!\uFE0F|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}])[\u200C\u200D]/gu,
    what: 'cannot be seen',
  },
  { pattern: /[\u2028\u2029\u0085]/gu, what: 'ends a line for some programs and not for others' },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  { pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/gu, what: 'is a control character' },
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
