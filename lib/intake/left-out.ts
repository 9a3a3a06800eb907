import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { classesOf, elementsIn, takeOut } from '../source/elements'
import { seenLine } from '../source/seen-text'

/** Takes what no text of a policy has out of a page, and says so: comments of Word and Google Docs, and words that were struck out. */
export function leaveOut(page: Root, notes: string[]): void {
  const ofDocs = take(page, isCommentOfDocs)
  const marks = take(page, looksLike(/\b(?:MsoCommentReference|msocomanchor)\b|^a .*\bcmnt_ref\d/))
  const comments = take(page, looksLike(/mso-element:\s*comment(?!-)|\b(?:msocomtxt|MsoCommentText)\b/))
  notes.push(...[...ofDocs, ...comments].map((words) => `A comment was left out: “${words}”`))
  if (marks.length > 0 && notes.length === 0) notes.push('Comments were left out, whose words the file does not have')
  const struck = take(page, looksLike(/^(?:s|strike|del) |line-through/))
  if (struck.length > 0)
    notes.push(`Words that were struck out are left out: ${struck.map((words) => `“${words}”`).join(', ')}`)
}

/** Takes elements out. Returns the words of each that has some. */
function take(page: Root, isWanted: (node: Element) => boolean): string[] {
  return takeOut(page, isWanted).flatMap((node) => seenLine(node) || [])
}

/** Whether the tag, the classes, the name and the style of an element fit a pattern. */
function looksLike(pattern: RegExp): (node: Element) => boolean {
  return (node) => {
    const { id, name, style } = node.properties
    return pattern.test(`${node.tagName} ${classesOf(node)} ${id ?? name ?? ''} ${style ?? ''}`)
  }
}

/** Whether a block is a comment that Google Docs writes below the text, behind its mark, which goes. */
function isCommentOfDocs(node: Element): boolean {
  const [mark] = /^(?:div|p)$/.test(node.tagName) ? elementsIn(node, 'a') : []
  if (!mark || !/^cmnt\d/.test(String(mark.properties.id ?? mark.properties.name ?? ''))) return false
  const isFirst = textOf(node).trim().startsWith(textOf(mark))
  if (isFirst) mark.children = []
  return isFirst
}
