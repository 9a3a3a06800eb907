import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'

/** Takes what no text of a policy has out of a page, and says so: comments of Word, and words that were struck out. */
export function leaveOut(page: Root, notes: string[]): void {
  const marks = take(page, /\b(?:MsoCommentReference|msocomanchor)\b/)
  const comments = take(page, /mso-element:\s*comment(?!-)|\b(?:msocomtxt|MsoCommentText)\b/)
  notes.push(...comments.map((words) => `A comment was left out: ${words}`))
  if (marks.length > 0 && comments.length === 0)
    notes.push('Comments were left out, whose words the file does not have')
  const struck = take(page, /^(?:s|strike|del) |line-through/)
  if (struck.length > 0) notes.push(`Words that were struck out are left out: ${struck.join(', ')}`)
}

/** Takes elements out by their names, classes and styles. Returns the words of each that has some. */
function take(page: Root, pattern: RegExp): string[] {
  const taken: string[] = []
  visit(page, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !pattern.test(lookOf(node))) return
    const words = textOf(node).replaceAll(/\s+/g, ' ').trim()
    if (words !== '') taken.push(`“${words}”`)
    parent.children.splice(index, 1)
    return index
  })
  return taken
}

function lookOf({ tagName, properties: { className, style } }: Element): string {
  return `${tagName} ${[className ?? []].flat().join(' ')} ${style ?? ''}`
}
