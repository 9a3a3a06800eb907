import { both } from '../source/said'
import { toLink } from '../source/tags'
import { type MarkedHeading, numberingOf, readHeadings } from '../text/headings'
import { say } from '../text/problem'
import { referencesIn } from '../text/references'
import { rulesOf } from './rule'

/** The rules on sections that are named by their numbers. */
export const referenceRules = rulesOf({
  /** A reference by number leads to a section that is there, and a link says the number of the section that it leads to. */
  reference: {
    severity: 'error',
    sparesSuperseded: true,
    says: 'A section that is named by its number is there, and is the one that was meant.',
    bad: '## Data\n\nSee also ▶section 4.2.',
    good: '## Data\n\nSee [section 1](#data), and Article 6(1)(f) of the GDPR.',
    check(tree, file) {
      const headings = readHeadings(tree)
      for (const { text, number, anchor, target, start, end } of referencesIn(tree, file, headings)) {
        const led = headings.find((heading) => [heading.anchor, ...heading.aliases].includes(target ?? ''))
        const isNamed = led && (led.anchor === anchor || isNumberBelow(number, led, headings))
        if (target !== undefined && led && !isNamed && led.number !== '') {
          const reason = both`this link says "${text}" and leads to "${led.title}", which is section ${led.number}; write that number, or ${['lead the link to the section', 'click the link, press “Link” and choose the section']} that is meant`
          say(file, { start, end }, reason)
        } else if (target === undefined && anchor === undefined) {
          const none =
            numberingOf(tree) === 'none'
              ? both`this version has no numbers; ${['write a link', toLink]}`
              : both`there is no section ${number}; write the title of the one that is meant${[' as a link', ', select that, press “Link” and choose the section']}`
          const reason = both`"${text}" names a section by number, and ${none}${[', such as `[Data](#data)`', '']}`
          say(file, { start, end }, reason)
        }
      }
    },
  },

  /** A link goes on leading to its section when numbers change. */
  'plain-reference': {
    severity: 'warning',
    says: 'A section that is named by its number is a link.',
    bad: '## Data\n\nSee ▶section 1.',
    good: '## Data\n\nSee [section 1](#data).',
    check(tree, file) {
      const told = new Set<string>()
      for (const { text, number, anchor, target, start, end } of referencesIn(tree, file, readHeadings(tree))) {
        if (anchor === undefined || target !== undefined || told.has(number)) continue
        told.add(number)
        const words = text.includes(number) && !/\s(?:and|und)\s|,/.test(text) ? text : number
        const reason = both`"${text}" is no link, and leads astray once sections are added; ${[`write \`[${words}](#${anchor})\``, toLink]}`
        say(file, { start, end }, reason)
      }
    },
  },
})

/** Whether a number such as `B(2)` is that of a section behind that of the section above it. */
function isNumberBelow(number: string, section: MarkedHeading, headings: MarkedHeading[]): boolean {
  const above = headings.slice(0, headings.indexOf(section)).findLast(({ node }) => node.depth < section.node.depth)
  const partsOf = (written: string) => written.match(/[\p{L}\d.]+/gu) ?? []
  const own = above && [above, section].map((one) => partsOf(one.number).at(-1))
  return own?.join() === partsOf(number).slice(-2).join()
}
