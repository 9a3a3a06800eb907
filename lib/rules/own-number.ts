import { numberingOf, readHeadings } from '../text/headings'
import { textRule } from './rule'

/** Where the page numbers the sections, a number in a heading would be a second one. */
export const ownNumber = textRule(
  {
    id: 'own-number',
    severity: 'error',
    sparesSuperseded: true,
    says: 'Headings have numbers of their own only in a version with `numbers: own`.',
    bad: '▶## 3. Data\n\nYour name.',
    good: '## 30 days of history\n\nYour name.',
  },
  (tree, file) => {
    const numbering = numberingOf(tree)
    if (numbering === 'own') return
    const page = numbering === 'page' ? 'the page numbers sections itself' : 'this version has `numbers: none`'
    for (const { node, own } of readHeadings(tree)) {
      if (!own) continue
      const reason = `this heading has a number of its own, and ${page}; write it without \`${own.mark}\`, or add \`numbers: own\` to the fields between the lines of \`---\` to keep the numbers of all headings`
      file.message(reason, { place: node.position })
    }
  },
)
