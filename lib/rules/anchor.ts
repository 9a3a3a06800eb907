import { slug } from 'github-slugger'
import { type MarkedHeading, readHeadings, reservedAnchors } from '../text/headings'
import { textRule } from './rule'

/** An anchor for a heading that no heading before it has. */
function free({ title }: MarkedHeading, taken: Map<string, MarkedHeading>): string {
  const plain = slug(title)
  for (let count = 2; ; count++)
    if (!taken.has(`${plain}-${count}`)) return taken.has(plain) ? `${plain}-${count}` : plain
}

/** Anchors lead to one section each, and not to what the page itself has. */
export const anchor = textRule(
  {
    id: 'anchor',
    severity: 'error',
    says: 'Each anchor leads to one section.',
    citations: [],
    bad: '## Data\n\nOne.\n\n▶## Data\n\nTwo.',
    good: '## Data [#data, was #storage]\n\nOne.\n\n## Data of others [#others]\n\nTwo.',
  },
  (tree, file) => {
    const taken = new Map<string, MarkedHeading>()
    for (const heading of readHeadings(tree)) {
      const place = heading.node.position
      if (heading.isUnreadable) {
        const reason =
          'the mark in this heading cannot be read; write `[#id]`, `[#id, was #old]` or `[was #old]` at its end, in one bracket'
        file.message(reason, { place })
      }
      for (const own of [heading.anchor, ...heading.aliases]) {
        const other = taken.get(own)
        if (reservedAnchors.includes(own)) {
          file.message(`the page itself uses #${own}; write another anchor, such as \`[#${own}-section]\``, { place })
        } else if (other) {
          const line = other.node.position?.start.line
          const reason = `#${own} already leads to "${other.title}" on line ${line}; write another anchor at the end of one of them, such as \`[#${free(heading, taken)}]\``
          file.message(reason, { place })
        }
        taken.set(own, heading)
      }
    }
  },
)
