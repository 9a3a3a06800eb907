const signs: [written: RegExp, read: string][] = [
  [/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, ''],
  [/\s+/gu, ' '],
  [/[‘’‚‛‹›′´`]/gu, "'"],
  [/[“”„‟«»″]/gu, '"'],
  [/-{2,3}|[\u2010-\u2015−]/gu, '-'],
  [/…/gu, '...'],
]

/** A text without what only its typography says: kinds of spaces, quotation marks and dashes, and marks that nobody sees. Texts that read the same become equal. */
export function plainly(text: string): string {
  return signs.reduce((read, [written, plain]) => read.replaceAll(written, plain), text.normalize('NFC'))
}
