import type { Emphasis, Nodes, Strong } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { both, type Said } from '../source/said'
import { sourceOf, spanOf } from './nodes'
import type { Passage } from './passages'

const itself = ', or `\\*` for the sign itself'

/** Signs of markup that have no effect, unless a backslash says that they are meant. */
export const straySigns: { pattern: RegExp; reason: Said; kinds?: Passage['kind'][] }[] = [
  {
    pattern: /\*\*/g,
    reason: '`**` is printed as it stands; write it before and after the words, without a space between',
    kinds: ['tableCell'],
  },
  {
    pattern: /(?<![\p{L}\p{N}*_])\*[^\s*][^*\n]*\p{P}\*(?=\p{L})/gu,
    reason: both`\`*\` is printed as it stands here; move signs such as \`:\` or quotes outside${[': `*words*:`', '']}, or write a space after it${[itself, '']}`,
  },
  {
    pattern: /(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}“"(])/gu,
    reason: both`\`*\` is printed as it stands; write it before and after the words that it is to mark${[itself, '']}`,
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
    reason: both`this is printed as it stands${[', as only a heading has an anchor; write it at the end of a heading, or a link as `[words](#anchor)`', '; delete it']}`,
    kinds: ['paragraph', 'tableCell'],
  },
]

/** The names in a block, such as those of cookies, that emphasis takes signs from, each once. */
export function namesWithLostSigns(block: Nodes, source: string): string[] {
  return [...new Set(marksIn(block).flatMap((mark) => namesAt(mark, block, source)))]
}

interface Mark {
  mark: Emphasis | Strong
  isInStrong: boolean
  /** Whether it begins within another, directly after the signs of that. */
  isFirst: boolean
}

/** The marks of a block, but for bold that is the whole of a link. */
function marksIn(block: Nodes): Mark[] {
  const marks: Mark[] = []
  visit(block, (node, _index, parent) => {
    if (node.type !== 'emphasis' && node.type !== 'strong') return
    if (node.type === 'strong' && parent?.type === 'link' && parent.children.length === 1) return
    const isFirst = /^(?:emphasis|strong)$/.test(parent?.type ?? '') && parent?.children[0] === node
    marks.push({ mark: node, isInStrong: parent?.type === 'strong', isFirst })
  })
  return marks
}

/** Scripts in which words, or prefixes such as the Arabic “and”, stand without a space before the next one. */
const scriptsWithoutSpaces = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}ـ\p{Script=Hebrew}`
const nameLike = new RegExp(String.raw`^[^\s@${scriptsWithoutSpaces}]+$`, 'u')
const midWord = new RegExp(String.raw`(?![${scriptsWithoutSpaces}])[\p{L}\p{N}_]$`, 'u')
/** Letters with signs or digits among them, or capitals within, or the prefixes that cookies can have. */
const name = /_|\p{L}\d|\d\p{L}|\p{Ll}\p{Lu}|^(?:Host|Secure)-/u
const topic = /\b(?:cookies?|storage|identifiers?|parameters?|variables?|tokens?|keys?|headers?|pixels?|beacons?)\b/i
const short = /^(?:[a-z]{2,4}|[^\Waeiou\d_A-Z]{2,12})$/
const ordinary =
  /^(?:a|all|also|and|any|are|be|both|can|cannot|do|does|each|every|if|in|is|may|must|never|no|none|not|of|on|only|or|our|own|shall|should|that|the|their|these|this|those|to|we|will|with|without|you|your)$/i

/** The words of a block that a mark takes signs from; none where it is emphasis as people mean it. */
function namesAt({ mark, isInStrong, isFirst }: Mark, block: Nodes, source: string): string[] {
  const { start, end } = spanOf(mark)
  const own = source.slice(start, end)
  const words = textOf(mark)
  const isLost = own.startsWith('_')
    ? nameLike.test(own) &&
      (name.test(words) || (!isInStrong && (/^[*#=]/.test(source.slice(end)) || isNameIn(mark, block, source))))
    : (mark.type === 'emphasis' && !isFirst && midWord.test(source.slice(0, start))) ||
      (/^\*(?!\*)[\s,;./_|-]/.test(own) && source[start - 1] !== '*')
  if (!isLost) return []
  const from = block.position?.start.offset ?? 0
  return [...sourceOf(block, source).matchAll(/(?:(?!<br)[^\s|,;])+/g)].flatMap(({ 0: word, index }) => {
    const isWithin = from + index < end && from + index + word.length > start
    return isWithin && /[_*]/.test(word) ? word.replaceAll(/^[("“]+|[.:)"”!?]+$/gu, '') : []
  })
}

/** Whether a word between `_` is a name by what stands around it: nothing but such words in a cell, or a text on cookies and the like. */
function isNameIn(mark: Mark['mark'], block: Nodes, source: string): boolean {
  const words = textOf(mark)
  const rest = sourceOf(block, source).replaceAll(/_\S+_|<br \/>|\b(?:and|or)\b/g, '')
  if (block.type === 'tableCell' && !/\p{L}/u.test(rest)) return true
  return mark.type === 'emphasis' && topic.test(textOf(block)) && short.test(words) && !ordinary.test(words)
}
