import type { Nodes } from 'hast'

/** The words of a node, with a space where a line is broken, and without what a redline strikes out. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || (node.type === 'element' && node.tagName === 'del')) return ''
  if (node.type === 'element' && node.tagName === 'br') return ' '
  return node.children.map(wordsOf).join('')
}
