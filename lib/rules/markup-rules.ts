import type { List, Nodes, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import type { VFile } from 'vfile'
import { both, type Said } from '../source/said'
import { component, refuseTag, toLink } from '../source/tags'
import { nodesIn, sourceOf, spanOf } from '../text/nodes'
import { type Passage, passagesIn } from '../text/passages'
import { say } from '../text/problem'
import { namesWithLostSigns, straySigns } from '../text/signs'
import { rulesOf } from './rule'

const allowed = new Set<Nodes['type']>([
  'root',
  'yaml',
  'paragraph',
  'heading',
  'text',
  'strong',
  'emphasis',
  'inlineCode',
  'break',
  'link',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'mdxJsxFlowElement',
])

const written = 'write `[text](https://…)`'

const refusals: Partial<Record<Nodes['type'], Said>> = {
  mdxTextExpression: '`{…}` is program code, which a policy cannot have; write the text itself, or `\\{` for the sign',
  mdxFlowExpression:
    '`{…}` is program code, which a policy cannot have; write the text itself, or delete it if it is a comment',
  mdxjsEsm:
    'a line that starts with `import` or `export` is program code, which a policy cannot have; delete it, or start it with another word',
  image: 'policies have no images; say it in words',
  imageReference: 'policies have no images; say it in words',
  linkReference: both`a link is written in one place; ${[written, toLink]}`,
  definition: both`a link is written in one place; ${[written, toLink]} where it is used`,
  code: 'policies have no blocks of code; write a paragraph, or a list with `- ` before each item',
  delete: 'struck-out text would be published; delete it, as the history keeps what was said before',
  footnoteReference: 'policies have no footnotes; say it in the text',
  footnoteDefinition: 'policies have no footnotes; say it in the text',
  thematicBreak: both`a line across the page says nothing; delete it, as \`npm run check -- --fix\` does, or write a heading${[' with `## `', '']}`,
}

/** A word with the star of a note. */
const starred = /[^\s|*]*[\p{L}\p{N}.)”"]\*+(?=$|[\s,.;:)])/u

/** The rules on what a text is made of. */
export const markupRules = rulesOf({
  /** Only Markdown, GFM tables and the known components pass: what remains is data that cannot run. */
  markup: {
    severity: 'error',
    says: 'A text is paragraphs, headings, lists, tables, links and emphasis, and runs no code.',
    bad: 'We keep ▶~~nothing~~ your name.',
    good: 'This is **bold**.',
    check(tree, file) {
      const refused = new Set<Nodes | undefined>()
      for (const { node, parent } of nodesIn(tree)) {
        // Tags within one that is refused go with it.
        const isWithin = refused.has(parent)
        if (isWithin || (isTag(node) && node.name !== component)) refused.add(node)
        if (!isTag(node)) checkNode(node, file)
        else if (!isWithin && node.name !== component) say(file, node.position, refuseTag(node.name ?? ''))
        else if (!isWithin) checkComponent(node, file, parent)
      }
    },
  },

  /** A sign that is to mark words stands on the page itself, or a note to a star is read as a list. */
  'stray-sign': {
    severity: 'error',
    sparesSuperseded: true,
    says: 'No sign of markup stands on the page, and no note below a table is read as a list.',
    bad: '▶*Note:*we keep it.',
    good: '*Note:* we keep it.\n\n\\* For a year.',
    check(tree, file) {
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
          say(file, placeOf(sign.index), sign.reason)
        }
      }
      checkNotes(tree, file, passages)
    },
  },

  /** The name of a cookie, a key or a parameter is read as emphasis, and its signs do not stand on the page. */
  'lost-sign': {
    severity: 'error',
    sparesSuperseded: true,
    says: 'No `_` or `*` of a name is read as emphasis, so that the name stands on the page as it is written.',
    bad: '| Cookie | Why |\n| --- | --- |\n| ▶_hjSession_* | Counts visits. |',
    good: '| Cookie | Why |\n| --- | --- |\n| `_hjSession_*` | Counts *visits*. |',
    check(tree, file) {
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
        say(file, offset, reason)
      }
    },
  },
})

type Tag = MdxJsxFlowElement | MdxJsxTextElement

function isTag(node: Nodes): node is Tag {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement'
}

function checkNode(node: Exclude<Nodes, Tag>, file: VFile): void {
  // Where the first line was to begin the fields, that is said of these.
  const isFence = node.type === 'thematicBreak' && spanOf(node).start === 0
  if (!allowed.has(node.type) && !isFence) {
    const reason = `\`${node.type}\` is not allowed in a policy; write paragraphs, a list or a table`
    say(file, node.position, refusals[node.type] ?? reason)
  } else if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    say(file, node.position, 'a box to tick cannot be ticked by a reader; write `- ` alone')
  }
}

function checkComponent(node: Tag, file: VFile, parent: Nodes | undefined): void {
  const { name, type, position } = node
  if (type === 'mdxJsxTextElement') {
    say(file, position, `\`<${name}>\` stands inside a line; write it on a line of its own, with empty lines around`)
  } else if (parent?.type !== 'root') {
    say(file, position, `\`<${name}>\` stands inside something else; write it at the start of a line`)
  }
  for (const attribute of node.attributes) {
    const place = ('position' in attribute ? attribute.position : undefined) ?? position
    const own = attribute.type === 'mdxJsxAttribute' ? attribute.name : '…'
    say(file, place, `\`<${name}>\` takes no \`${own}\`; write \`<${name}>\` alone`)
  }
}

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
    say(file, node.position, reason)
  }
}

function isNote(node: Root['children'][number], file: VFile): node is List {
  return node.type === 'list' && node.children.length === 1 && String(file)[node.position?.start.offset ?? 0] === '*'
}
