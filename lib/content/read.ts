import type { Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import { textRules } from '../rules/rules'
import { compile } from '../text/compile'
import { readHeadings, takeMarks } from '../text/headings'
import { type Outline, outline } from '../text/outline'
import { parseOn } from '../text/parse'
import { ascribe, hasErrors, problem, syntax } from '../text/problem'
import type { Text } from '../text/text'

/** Reports on the file what breaks the rules in the tree of its text. */
export function lint(tree: Root, file: VFile): void {
  for (const rule of textRules) {
    const before = file.messages.length
    rule.check?.(tree, file)
    for (const message of file.messages.slice(before)) ascribe(message, rule)
  }
}

/** What one parse of a text gives. */
interface ReadText {
  outline: Outline
  /** What it says; where it is not sound, as far as it can be read: to be compared, and never to be shown. */
  text: Text
  /** Whether it has no errors. */
  isSound: boolean
}

/** Reads the text of an MDX file in one parse, and reports on the file what is wrong. Returns undefined when nothing of it can be read. */
export function readText(file: VFile): ReadText | undefined {
  try {
    return readWhole(file)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    problem(file, undefined, 'quotations or lists stand too deep inside one another; write them side by side', syntax)
    return undefined
  }
}

/** How many nodes of a tree stand inside one another, at most. */
const deepest = 60

function isTooDeep(tree: Root): boolean {
  let level: Nodes[] = [tree]
  for (let depth = 0; depth < deepest; depth++) {
    level = level.flatMap((node) => ('children' in node ? node.children : []))
    if (level.length === 0) return false
  }
  return true
}

function readWhole(file: VFile): ReadText | undefined {
  const tree = parseOn(file)
  if (!tree) return undefined
  if (isTooDeep(tree)) throw new RangeError('too deep')
  lint(tree, file)
  const headings = readHeadings(tree)
  const outlined = outline(tree, file, headings)
  takeMarks(headings)
  return { outline: outlined, text: compile(tree, headings), isSound: !hasErrors(file) }
}
