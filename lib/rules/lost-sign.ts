import { location } from 'vfile-location'
import { namesWithLostSigns } from '../text/lost-signs'
import { nodesIn, sourceOf } from '../text/nodes'
import { textRule } from './rule'

/** The name of a cookie, a key or a parameter is read as emphasis, and its signs do not stand on the page. */
export const lostSign = textRule(
  {
    id: 'lost-sign',
    severity: 'error',
    sparesSuperseded: true,
    says: 'No `_` or `*` of a name is read as emphasis, so that the name stands on the page as it is written.',
    bad: '| Cookie | Why |\n| --- | --- |\n| ▶_hjSession_* | Counts visits. |',
    good: '| Cookie | Why |\n| --- | --- |\n| `_hjSession_*` | Counts *visits*. |',
  },
  (tree, file) => {
    const source = String(file)
    for (const { node } of nodesIn(tree)) {
      if (node.type !== 'paragraph' && node.type !== 'tableCell') continue
      const names = namesWithLostSigns(node, source)
      const [first] = names
      if (!first) continue
      const block = sourceOf(node, source)
      const offset = (node.position?.start.offset ?? 0) + Math.max(0, block.indexOf(first))
      const all = names.map((name) => `\`${name}\``).join(' and ')
      const meant = first.startsWith('_') ? ', or `*` on either side where emphasis is meant' : ''
      const reason = `the signs of ${all} are read as emphasis and do not stand on the page; write the name as code, between two backticks, or a backslash before each \`_\` and \`*\`${meant}`
      file.message(reason, { place: location(file).toPoint(offset) })
    }
  },
)
