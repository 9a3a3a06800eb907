import { writeMark } from '../text/heading'
import { freeAnchors, type MarkedHeading, readHeadings, reservedAnchors } from '../text/headings'
import { textRule } from './rule'

function howToPart({ aliases }: MarkedHeading, free: string | undefined, taken: string): string {
  if (aliases.includes(taken)) return 'delete it in one of the two'
  const mark = writeMark(free, aliases)
  return `write another anchor at the end of one of them, such as \`${mark}\` here; \`npm run check -- --fix\` does that`
}

/** Anchors lead to one section each, and not to what the page itself has. */
export const anchor = textRule(
  {
    id: 'anchor',
    severity: 'error',
    says: 'Each anchor leads to one section.',
    bad: '## Data\n\nOne.\n\n▶## Data\n\nTwo.',
    good: '## Data [#data, was #storage]\n\nOne.\n\n## Data of others [#others]\n\nTwo.',
  },
  (tree, file) => {
    const taken = new Map<string, MarkedHeading>()
    const headings = readHeadings(tree)
    const free = freeAnchors(headings)
    for (const heading of headings) {
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
          const reason = `#${own} already leads to "${other.title}" on line ${line}; ${howToPart(heading, free.get(heading), own)}`
          file.message(reason, { place })
        }
        taken.set(own, heading)
      }
    }
  },
)
