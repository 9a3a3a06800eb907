import { both, type Said } from '../source/said'
import { writeMark } from '../text/anchors'
import { freeAnchors, type MarkedHeading, readHeadings, reservedAnchors } from '../text/headings'
import { say } from '../text/problem'
import type { Rule } from './rule'

const its = 'the address of this section'

function howToPart({ aliases }: MarkedHeading, free: string | undefined, taken: string): Said {
  if (aliases.includes(taken)) return 'delete it in one of the two'
  const mark = writeMark(free, aliases)
  return [
    `write another anchor at the end of one of them, such as \`${mark}\` here; \`npm run check -- --fix\` does that`,
    'Fix gives one of them another address',
  ]
}

/** Anchors lead to one section each, and not to what the page itself has. */
export const anchor: Rule = {
  id: 'anchor',
  severity: 'error',
  says: 'Each anchor leads to one section.',
  bad: '## Data\n\nOne.\n\n▶## Data\n\nTwo.',
  good: '## Data [#data, was #storage]\n\nOne.\n\n## Data of others [#others]\n\nTwo.',
  check(tree, file) {
    const taken = new Map<string, MarkedHeading>()
    const headings = readHeadings(tree)
    const free = freeAnchors(headings)
    for (const heading of headings) {
      const place = heading.node.position
      if (heading.isUnreadable) {
        say(file, place, [
          'the mark in this heading cannot be read; write `[#id]`, `[#id, was #old]` or `[was #old]` at its end, in one bracket',
          'what stands in brackets in this heading is no address; delete it',
        ])
      }
      for (const own of [heading.anchor, ...heading.aliases]) {
        const other = taken.get(own)
        if (reservedAnchors.includes(own)) {
          const reason = both`the page itself uses ${[`#${own}; write another anchor, such as \`[#${own}-section]\``, `${its}; give the section another title`]}`
          say(file, place, reason)
        } else if (other) {
          const line = other.node.position?.start.line
          const reason = both`${[`#${own}`, its]} already leads to "${other.title}" on line ${line}; ${howToPart(heading, free.get(heading), own)}`
          say(file, place, reason)
        }
        taken.set(own, heading)
      }
    }
  },
}
