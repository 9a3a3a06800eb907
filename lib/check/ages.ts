import { childrenAges } from '../rules/counsel-rules'
import { problem } from '../text/problem'
import type { CurrentText } from './contacts'

/** Reports the policies of a company that call people children below another age than the others do. */
export function checkChildrenAges(texts: CurrentText[]): void {
  const reference = texts.flatMap(({ name, document }) => {
    const first = document.outline?.childAges[0]
    return first ? { ...first, name, path: document.path } : []
  })[0]
  if (!reference) return
  for (const { name, document } of texts) {
    const other = document.outline?.childAges.find(({ text }) => text !== reference.text)
    if (!other) continue
    const isHere = name === reference.name
    const where = isHere ? `on line ${reference.line}` : `in ${reference.path}, line ${reference.line}`
    const reason = `children are under ${other.text} here, and under ${reference.text} ${where}; write one age, or say in both texts why there are two`
    const said = problem(document.file, { start: other, end: other.end }, reason, childrenAges)
    if (isHere) said.more = [{ start: reference, end: reference.end }]
  }
}
