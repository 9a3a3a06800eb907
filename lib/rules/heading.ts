import type { Heading } from 'mdast'
import type { VFile } from 'vfile'
import { groupBy } from '../system/group-by'
import { readHeadings } from '../text/headings'
import { levelsOf } from '../text/levels'
import { nodesIn } from '../text/nodes'
import { textRule } from './rule'

/** Headings are plain words on three levels, none skipped, that stand by themselves. */
export const heading = textRule(
  {
    id: 'heading',
    severity: 'error',
    says: 'Headings are plain words, begin with `##`, and skip no level.',
    bad: '▶# Data\n\nYour name.',
    good: '## Data\n\nOne.\n\n### Kinds\n\nTwo.',
  },
  (tree, file) => {
    for (const { node, parent } of nodesIn(tree)) {
      if (node.type !== 'heading') continue
      const { position, depth, children } = node
      if (parent?.type !== 'root') {
        file.message('a heading stands inside something else; write it at the start of a line', { place: position })
      }
      if (depth === 1) {
        file.message('the title stands between the lines of `---`; write `## ` for a section', { place: position })
      }
      if (depth > 4) file.message('headings have three levels; write `#### ` at most', { place: position })
      const marked = children.find((child) => child.type !== 'text')
      if (marked) {
        file.message('a heading is plain words; write it without links or emphasis', { place: marked.position })
      }
    }
    const headings = readHeadings(tree)
    for (const { node, title, anchor } of headings) {
      if (title === '' || anchor === '') {
        file.message('this heading has no words; write them, or delete it', { place: node.position })
      }
    }
    checkLevels(
      headings.map(({ node }) => node),
      file,
    )
  },
)

/** Headings that skip levels in one way are one mistake. */
function checkLevels(headings: Heading[], file: VFile): void {
  // The level below one that is wrong itself is not known.
  if (headings.some(({ depth }) => depth === 1)) return
  const levels = levelsOf(headings)
  const wrong = headings.map((node, index) => ({ node, level: levels[index] ?? node.depth }))
  const skipping = wrong.filter(({ node, level }) => level !== node.depth)
  const found = groupBy(skipping, ({ node, level }) => `${node.depth} ${level}`)
  for (const [first, ...rest] of found.values()) {
    if (!first) continue
    const lines = rest.map(({ node }) => node.position?.start.line)
    const also =
      lines.length === 0
        ? ''
        : `, and so ${lines.length === 1 ? 'does the one on line' : `do ${lines.length} more, on lines`} ${lines.join(', ')}`
    const advice = `write \`${'#'.repeat(first.level)} \`${lines.length === 0 ? '' : ' in each'}`
    file.message(`this heading skips a level${also}; ${advice}; \`npm run check -- --fix\` does that`, {
      place: first.node.position,
    })
  }
}
