import type { Nodes } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import type { VFile } from 'vfile'
import { component, refuseTag } from '../source/tags'
import { nodesIn } from '../text/nodes'
import { textRule } from './rule'

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

const refusals: Partial<Record<Nodes['type'], string>> = {
  mdxTextExpression: '`{…}` is program code, which a policy cannot have; write the text itself, or `\\{` for the sign',
  mdxFlowExpression:
    '`{…}` is program code, which a policy cannot have; write the text itself, or delete it if it is a comment',
  mdxjsEsm:
    'a line that starts with `import` or `export` is program code, which a policy cannot have; delete it, or start it with another word',
  html: 'HTML is not allowed in a policy; write the words alone, without `<…>`',
  image: 'policies have no images; say it in words',
  imageReference: 'policies have no images; say it in words',
  linkReference: 'a link is written in one place; write `[text](https://…)`',
  definition: 'a link is written in one place; write `[text](https://…)` where it is used',
  code: 'policies have no blocks of code; write a paragraph, or a list with `- ` before each item',
  delete: 'struck-out text would be published; delete it, as the history keeps what was said before',
  footnoteReference: 'policies have no footnotes; say it in the text',
  footnoteDefinition: 'policies have no footnotes; say it in the text',
  thematicBreak:
    'a line across the page says nothing; delete it, as `npm run check -- --fix` does, or write a heading with `## `',
}

/** Only Markdown, GFM tables and the known components pass: what remains is data that cannot run. */
export const markup = textRule(
  {
    id: 'markup',
    severity: 'error',
    says: 'A text is paragraphs, headings, lists, tables, links and emphasis, and runs no code.',
    bad: 'We keep ▶~~nothing~~ your name.',
    good: 'This is **bold**.',
  },
  (tree, file) => {
    const refused = new Set<Nodes | undefined>()
    for (const { node, parent } of nodesIn(tree)) {
      if (refused.has(parent)) refused.add(node)
      if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
        // Tags within one that is refused go with it.
        if (refused.has(node)) continue
        checkTag(node, file, parent)
        if (node.name !== component) refused.add(node)
      } else if (!allowed.has(node.type)) {
        const reason = `\`${node.type}\` is not allowed in a policy; write paragraphs, a list or a table`
        file.message(refusals[node.type] ?? reason, { place: node.position })
      } else if (node.type === 'listItem' && typeof node.checked === 'boolean') {
        file.message('a box to tick cannot be ticked by a reader; write `- ` alone', { place: node.position })
      }
    }
  },
)

function checkTag(node: MdxJsxFlowElement | MdxJsxTextElement, file: VFile, parent: Nodes | undefined): void {
  const { name, type, position } = node
  if (name !== component) {
    file.message(refuseTag(name ?? ''), { place: position })
    return
  }
  if (type === 'mdxJsxTextElement') {
    file.message(`\`<${name}>\` stands inside a line; write it on a line of its own, with empty lines around`, {
      place: position,
    })
  } else if (parent?.type !== 'root') {
    file.message(`\`<${name}>\` stands inside something else; write it at the start of a line`, { place: position })
  }
  for (const attribute of node.attributes) {
    const place = ('position' in attribute ? attribute.position : undefined) ?? position
    const own = attribute.type === 'mdxJsxAttribute' ? attribute.name : '…'
    file.message(`\`<${name}>\` takes no \`${own}\`; write \`<${name}>\` alone`, { place })
  }
}
