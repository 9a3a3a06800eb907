import type { Paragraph } from 'mdast'
import { visit } from 'unist-util-visit'
import { both } from '../source/said'
import { nodesIn } from '../text/nodes'
import { say } from '../text/problem'
import type { Rule } from './rule'

/** What an address has: a number, a form of contact, or a form of company. */
const sign =
  /\d|@|:\s|\b(?:Ltd|Limited|Inc|LLC|LLP|PLC|GmbH|AG|SE|S\.?A|SAS|SRL|B\.?V|N\.?V|AB|ApS|Oy|Pty|Corp|P\.?O\.? Box)\b/iu
const sentenceEnd = /(?:[!?;]|(?<!\b(?:Inc|Ltd|Co|Corp|St|Rd|Ave|Str|No|Nr|Dr|Mr|Mrs|Ms|Blvd|Ste|\p{L}))\.)$/iu
const capital = /^["„“«(]*[\p{Lu}\p{Lt}\d+#]|@|^c\/o$|^www\.|^https?:/u
const midSentence = /\b(?:and|or|of|the|a|an|to|for|in|on|at|by|with|from|that|und|oder|der|die|das|et|ou|y|e)$/i
/** Prose is wrapped further out. */
const longest = 60

/** The lines of an address run on in one, where nothing says that they end. */
export const addressLines: Rule = {
  id: 'address-lines',
  severity: 'warning',
  says: 'The lines of an address are lines on the page.',
  bad: '▶Acme Ltd\n1 Long Road\nTown AB1 2CD\nIreland',
  good: 'Acme Ltd<br />\n1 Long Road\\\nTown AB1 2CD',
  check(tree, file) {
    const source = String(file)
    for (const { node } of nodesIn(tree)) {
      if (node.type !== 'paragraph') continue
      const [first, ...rest] = runningLines(node).find(isAddress) ?? []
      if (first === undefined) continue
      const start = node.position?.start.offset ?? 0
      const found = source.indexOf(first, start)
      const words = [first, ...rest].join(' ')
      const place = found < 0 || found > (node.position?.end.offset ?? 0) ? start : found
      const reason = both`these lines are one on the page: "${words}"; end each but the last with ${['`<br />` or `\\`', '“New line” in the bar of tools']}`
      say(file, place, reason)
    }
  },
}

/** The lines of a paragraph between its line breaks, without those that announce what follows. */
function runningLines(paragraph: Paragraph): string[][] {
  let text = ''
  visit(paragraph, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value
    if (node.type === 'break') text += '\r'
  })
  return text.split(/\s*\r\s*/).map((part) => {
    const lines = part.split('\n').map((line) => line.trim())
    return lines.slice(
      lines.findLastIndex((line, index) => index < lines.length - 2 && /[.:]$/.test(line) && !isName(line)) + 1,
    )
  })
}

function isAddress(lines: string[]): boolean {
  const isEach = lines.every(
    (line, index) =>
      isName(line) && (index === lines.length - 1 || !(sentenceEnd.test(line) || midSentence.test(line))),
  )
  return isEach && lines.length > 1 && (lines.length > 2 || lines.some((line) => sign.test(line)))
}

/** Whether a line is short, and many of its words have a capital or are numbers, as in names and addresses. */
function isName(line: string): boolean {
  const words = line.split(/\s+/)
  const capitals = words.filter((word) => capital.test(word)).length
  return line.length <= longest && capital.test(words[0] ?? '') && capitals >= 0.4 * words.length
}
