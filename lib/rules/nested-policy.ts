import { wp260 } from '../laws/citations'
import { readHeadings } from '../text/headings'
import { englishRule } from './rule'

const policy = /\b(?:privacy|cookies?|data protection)\s+(?:policy|notice|statement)\b/iu
const about = /\b(?:this|these|our other|other|changes?|updates?|about|accept\w*|agree\w*|related|links?|scope of)\b/iu

/** A policy is whole in one place: a second policy belongs in its own file. */
export const nestedPolicy = englishRule(
  {
    id: 'nested-policy',
    severity: 'warning',
    says: 'A policy does not contain another one.',
    citations: [wp260('17'), wp260('33'), wp260('35')],
    bad: '## Data\n\nYour name.\n\n▶## Privacy policy for the mobile app\n\nIt keeps nothing.',
    good: '## Changes to this privacy policy\n\nWe tell you.',
  },
  (tree, file) => {
    for (const { node, title } of readHeadings(tree)) {
      // A first-level heading is a title, and wrong as such.
      if (node.depth === 1 || !policy.test(title) || about.test(title)) continue
      const reason = `"${title}" is a policy within a policy; move it to a file of its own, and write a link to it here`
      file.message(reason, { place: node.position })
    }
  },
)
