const signs: [written: RegExp, read: string][] = [
  [/[\u00AD\u061C\u200B-\u200F\u2060\uFEFF]/gu, ''],
  [/\s+/gu, ' '],
  [/[‘’‚‛‹›′´`]/gu, "'"],
  [/[“”„‟«»″]/gu, '"'],
  [/-{2,3}|[\u2010-\u2015−]/gu, '-'],
  [/…/gu, '...'],
]

/** Text of which each sign is typed as it reads. */
const typed = /^[!-,.-_a-~]*(?:[ -](?![ -])[!-,.-_a-~]*)*$/

/** A text without what only its typography says: kinds of spaces, quotation marks and dashes, and marks that nobody sees. Texts that read the same become equal. */
export function plainly(text: string): string {
  if (typed.test(text)) return text
  return signs.reduce((read, [written, plain]) => read.replaceAll(written, plain), text.normalize('NFC'))
}
