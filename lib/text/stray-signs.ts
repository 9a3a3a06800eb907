import type { Passage } from './passages'

/** Signs of markup that have no effect, unless a backslash says that they are meant. */
export const straySigns: { pattern: RegExp; reason: string; kinds?: Passage['kind'][] }[] = [
  {
    pattern: /\*\*/g,
    reason: '`**` is printed as it stands; write it before and after the words, without a space between',
    kinds: ['tableCell'],
  },
  {
    pattern: /(?<![\p{L}\p{N}*_])\*[^\s*][^*\n]*\p{P}\*(?=\p{L})/gu,
    reason:
      '`*` is printed as it stands here; move signs such as `:` or quotes outside: `*words*:`, or write a space after it, or `\\*` for the sign itself',
  },
  {
    pattern: /(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}“"(])/gu,
    reason:
      '`*` is printed as it stands; write it before and after the words that it is to mark, or `\\*` for the sign itself',
  },
  {
    pattern: /(?<![\p{L}\p{N}_])_(?=\p{L})[^_\n]*[.:,;!?]_(?=\p{L})/gu,
    reason: '`_` is printed as it stands; write `*` before and after the words, and a space after it',
  },
  {
    pattern: /\[\^[^\][\n]{1,50}\]/g,
    reason: 'this is printed as it stands, as policies have no footnotes; say it in the text',
  },
  {
    pattern: /\[(?:was\s+)?#[\p{L}\p{N}][^\][\n]{0,200}\]/gu,
    reason:
      'this is printed as it stands, as only a heading has an anchor; write it at the end of a heading, or a link as `[words](#anchor)`',
    kinds: ['paragraph', 'tableCell'],
  },
]
