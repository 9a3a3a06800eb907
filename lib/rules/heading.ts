import { readHeadings } from '../text/headings'
import { nodesIn } from '../text/nodes'
import { textRule } from './rule'

/** Headings are plain words on three levels, none skipped, that stand by themselves. */
export const heading = textRule(
  {
    id: 'heading',
    severity: 'error',
    says: 'Headings are plain words, begin with `##`, and skip no level.',
    citations: [],
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
    let level = 1
    for (const { node, anchor } of readHeadings(tree)) {
      if (anchor === '') {
        file.message('this heading has no words; write what the section is about', { place: node.position })
      }
      if (node.depth > level + 1) {
        file.message(`this heading skips a level; write \`${'#'.repeat(level + 1)} \``, { place: node.position })
      }
      level = node.depth
    }
  },
)
