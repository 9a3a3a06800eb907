import type { List, Root } from 'mdast'
import type { VFile } from 'vfile'
import { type Passage, passagesIn } from '../text/passages'
import { straySigns } from '../text/stray-signs'
import { textRule } from './rule'

/** A sign that is to mark words stands on the page itself, or a note to a star is read as a list. */
export const straySign = textRule(
  {
    id: 'stray-sign',
    severity: 'error',
    sparesSuperseded: true,
    says: 'No sign of markup stands on the page, and no note below a table is read as a list.',
    bad: '▶*Note:*we keep it.',
    good: '*Note:* we keep it.\n\n\\* For a year.',
  },
  (tree, file) => {
    const passages = passagesIn(tree, file)
    for (const { kind, prose, placeOf, isEscaped } of passages) {
      // Most texts have no such sign.
      if (!/[*_[]/.test(prose)) continue
      const found = straySigns.flatMap(({ pattern, reason, kinds }) =>
        kinds?.includes(kind) === false
          ? []
          : [...prose.matchAll(pattern)].map(({ 0: sign, index }) => ({ index, end: index + sign.length, reason })),
      )
      let end = 0
      for (const sign of found.sort((a, b) => a.index - b.index)) {
        if (sign.index < end || isEscaped(sign.index)) continue
        end = sign.end
        file.message(sign.reason, { place: placeOf(sign.index) })
      }
    }
    checkNotes(tree, file, passages)
  },
)

/** A word with the star of a note. */
const starred = /[^\s|*]*[\p{L}\p{N}.)”"]\*+(?=$|[\s,.;:)])/u

/** Reports lists of one item with a star where a word above, in the same section, has the star of a note. */
function checkNotes(tree: Root, file: VFile, passages: Passage[]): void {
  let section = 0
  for (const node of tree.children) {
    if (node.type === 'heading') section++
    if (!isNote(node, file)) continue
    const { line = 1 } = node.position?.start ?? {}
    const above = passages.find(
      (passage) => passage.section === section && passage.placeOf(0).line < line && starred.test(passage.prose),
    )
    const [word] = starred.exec(above?.prose ?? '') ?? []
    if (word === undefined) continue
    const reason = `this is read as a list; write \`\\*\` if it is the note to "${word}", or \`- \` if it is an item`
    file.message(reason, { place: node.position })
  }
}

function isNote(node: Root['children'][number], file: VFile): node is List {
  return node.type === 'list' && node.children.length === 1 && String(file)[node.position?.start.offset ?? 0] === '*'
}
