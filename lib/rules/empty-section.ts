import { toString as textOf } from 'mdast-util-to-string'
import { readHeadings } from '../text/headings'
import { textRule } from './rule'

/** A section says something, itself or in sections of its own. */
export const emptySection = textRule(
  {
    id: 'empty-section',
    severity: 'error',
    sparesSuperseded: true,
    says: 'A section has a text, or sections of its own.',
    bad: '▶## Data\n\n## Rights\n\nYou have some.',
    good: '## Data\n\n### Kinds\n\nYour name.',
  },
  (tree, file) => {
    const places = new Map(tree.children.map((node, index) => [node, index] as const))
    for (const { node, title } of readHeadings(tree)) {
      const following = tree.children.slice((places.get(node) ?? 0) + 1)
      const end = following.findIndex(({ type }) => type === 'heading')
      const own = end < 0 ? following : following.slice(0, end)
      const next = following[own.length]
      const isParent = next?.type === 'heading' && next.depth > node.depth
      const isFilled = own.some((one) => textOf(one).trim() !== '')
      // What could not be read stands there all the same, and is reported for itself.
      const written = String(file).slice(node.position?.end.offset, following[0]?.position?.start.offset)
      if (title === '' || isParent || isFilled || /\S/.test(written)) continue
      file.message(`the section "${title}" is empty; write its text below the heading, or delete the heading`, {
        place: node.position,
      })
    }
  },
)
