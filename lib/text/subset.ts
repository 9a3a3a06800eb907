import type { Heading, Nodes, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { hiddenCharacters } from './hidden'
import { problem } from './problem'
import { components, refuseTag } from './tags'

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
  html: 'raw HTML is not allowed in a policy; write plain Markdown',
  image: 'policies have no images; say it in words',
  imageReference: 'policies have no images; say it in words',
  linkReference: 'a link is written in one place; write `[text](https://…)`',
  definition: 'a link is written in one place; write `[text](https://…)` where it is used',
  code: 'policies have no blocks of code; write a paragraph, or a list with `- ` before each item',
  delete: 'struck-out text would be published; delete it, as the history keeps what was said before',
  footnoteReference: 'policies have no footnotes; say it in the text',
  footnoteDefinition: 'policies have no footnotes; say it in the text',
  thematicBreak: 'a line across the page says nothing; delete it, or write a heading with `## `',
}

/** Reports everything in the tree that is not Markdown, a GFM table or a known component: what remains is data that cannot run. */
export function checkSubset(tree: Root, file: VFile): void {
  visit(tree, (node, _index, parent) => {
    if (!allowed.has(node.type)) {
      if (node.type === 'mdxJsxTextElement') checkTag(node, file)
      else
        problem(
          file,
          node.position,
          refusals[node.type] ?? `\`${node.type}\` is not allowed in a policy; write plain Markdown`,
          'subset',
        )
      return
    }
    if (node.type === 'mdxJsxFlowElement') {
      checkTag(node, file)
      if (parent?.type !== 'root')
        problem(
          file,
          node.position,
          `\`<${node.name}>\` stands inside something else; write it at the start of a line`,
          'subset',
        )
    }
    const wrong = node.type === 'link' ? refuseUrl(node.url) : undefined
    if (wrong !== undefined) problem(file, node.position, wrong, 'url')
    if (node.type === 'link' && node.title) {
      problem(file, node.position, 'a link shows no title; write what it says in the text', 'url')
    }
    if (node.type === 'text' || node.type === 'inlineCode') {
      for (const { reason } of hiddenCharacters(node.value)) problem(file, node.position, reason, 'hidden-character')
    }
    if (node.type === 'heading') checkHeading(node, file, parent)
    if (node.type === 'listItem' && typeof node.checked === 'boolean') {
      problem(file, node.position, 'a box to tick cannot be ticked by a reader; write `- ` alone', 'subset')
    }
  })
  checkInShort(tree, file)
}

function checkTag(node: MdxJsxFlowElement | MdxJsxTextElement, file: VFile): void {
  const known = components.some((name) => name === node.name)
  if (!known) {
    problem(file, node.position, refuseTag(node.name ?? ''), 'subset')
    return
  }
  if (node.type === 'mdxJsxTextElement') {
    problem(
      file,
      node.position,
      `\`<${node.name}>\` stands inside a line; write it on a line of its own, with empty lines around`,
      'subset',
    )
  }
  for (const attribute of node.attributes) {
    const place = 'position' in attribute ? attribute.position : node.position
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '…'
    problem(
      file,
      place ?? node.position,
      `\`<${node.name}>\` takes no \`${name}\`; write \`<${node.name}>\` alone`,
      'subset',
    )
  }
}

const scheme = /^[a-z][a-z0-9+.-]*:/i
const allowedScheme = /^(https?|mailto|tel):/i
/** Browsers drop or replace these inside an address, so that it is not what it looks like. */
const deceptive = /[\s\p{Cc}\p{Cf}\\]/u

/** Why a link may not lead to an address, and what to write instead; undefined when it may. */
function refuseUrl(url: string): string | undefined {
  if (url === '') return 'this link leads nowhere; write its address between `(` and `)`'
  if (deceptive.test(url)) return 'this address has a space, a backslash or an invisible character; write it without'
  const used = scheme.exec(url)?.[0]
  if (used !== undefined) {
    if (!allowedScheme.test(url)) {
      return `links may not use \`${used}\`; write an address that starts with https://, mailto: or tel:`
    }
    if (/^https?:/i.test(url) && !(/^https?:\/\/[^/?#@]+([/?#]|$)/i.test(url) && URL.canParse(url))) {
      return `\`${url}\` is no web address; write one such as https://example.org`
    }
    return undefined
  }
  if (url.startsWith('//')) return `\`${url}\` leaves out how to get there; write https:${url}`
  if (/#.*#/.test(url)) return 'this address has two `#`; write one, before the anchor of a section'
  if (url.includes('?')) return 'a link within this site takes no `?`; write the address up to it'
  if (url.startsWith('/') || url.startsWith('#')) return undefined
  if (url.includes('@')) return `\`${url}\` is no whole address; write mailto:${url}`
  if (url.startsWith('.'))
    return `\`${url}\` is no whole address; write it from the root of the site, as /company/policy/`
  return `\`${url}\` is no whole address; write https://${url}, or /company/policy/ for a page of this site, or #section`
}

function checkHeading(node: Heading, file: VFile, parent: Nodes | undefined): void {
  if (parent?.type !== 'root')
    problem(file, node.position, 'a heading stands inside something else; write it at the start of a line', 'heading')
  if (node.depth === 1) {
    problem(file, node.position, 'the title stands in the front matter; write `## ` for a section', 'heading')
  }
  if (node.depth > 4) problem(file, node.position, 'headings have three levels; write `#### ` at most', 'heading')
  const marked = node.children.find((child) => child.type !== 'text')
  if (marked) problem(file, marked.position, 'a heading is plain words; write it without links or emphasis', 'heading')
}

function checkInShort(tree: Root, file: VFile): void {
  const body = tree.children.filter((node) => node.type !== 'yaml')
  const all = body.filter((node) => node.type === 'mdxJsxFlowElement' && node.name === 'InShort')
  for (const extra of all.slice(1))
    problem(file, extra.position, 'there are two `<InShort>`; write one, at the top', 'in-short')
  const [first] = all
  if (body.length === 0) {
    problem(file, tree.position?.end, 'the policy has no text; write it below the front matter', 'empty')
  } else if (first?.type !== 'mdxJsxFlowElement') {
    problem(
      file,
      body[0]?.position?.start,
      'the policy does not open with its short version; write `<InShort>`, four or five lines that answer who, what, why, with whom and what readers can do, and `</InShort>`',
      'in-short',
    )
  } else if (body[0] !== first) {
    problem(file, first.position, '`<InShort>` does not come first; move it to the top', 'in-short')
  } else if (first.children.length === 0) {
    problem(
      file,
      first.position,
      '`<InShort>` is empty; write four or five lines between it and `</InShort>`',
      'in-short',
    )
  }
}
