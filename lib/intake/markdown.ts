import type { Root as Page } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import type { Paragraph, PhrasingContent, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { parse as parseYaml } from 'yaml'
import { findExcess } from '../source/excess'
import { endsSentence } from './guesses'

const reader = remark().use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).freeze()
const toPage = unified().use(remarkRehype, { allowDangerousHtml: true, footnoteLabel: ' ' }).freeze()

const onOneLine = (text: string) => text.trim().replaceAll(/\s+/g, ' ')
const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })
const leftCode = (found: string) => `Code of the page was left out: ${found}`

/** What generators of sites add to Markdown, what stands in its place, and what a report says of it. No pattern passes twice over what it does not match. */
const additions: [RegExp, string | ((...found: string[]) => string), ((found: string) => string)?][] = [
  [
    /(?<=\n\n|^\n?)(?:import\s(?:[\w$*, \t]*(?:\{[\w$,\s]*\}[ \t]*)?from[ \t]*)?(?:'[^'\n]+'|"[^"\n]+")[ \t]*;?[ \t]*(?:\n|$))+/g,
    '',
    leftCode,
  ],
  [
    /(?<=\n\n|^\n?)export\s+(?:(?:const|let|var)\s+[\w$]+\s*[=:]|(?:default\s+)?(?:(?:async\s+)?function\b[\s*]*[\w$]*\(|class\s+[\w$]+\s*(?:\{|extends\s))|default\s+(?:[{(]|[\w$]+;?(?=\n|$))|\{[\w$,\s]*\}[ \t]*(?:from\b|;?(?=\n|$))|\*\s).*(?:\n.+)*\n?/g,
    '',
    leftCode,
  ],
  [
    /^[*-] TOC\n\{:toc[^{}]*\}\n?|^\[\[?_?TOC_?\]?\]\s*$|^\{:toc[^{}]*\}$/gim,
    '',
    () => 'The list of contents was left out, as the page makes one',
  ],
  // Translators put spaces within marks, which mark nothing then.
  [/^(\*\*|__)[ \t]+([^\s*_]+(?:[ \t]+[^\s*_]+)*)[ \t]*\1[ \t]*$/gm, '$1$2$1'],
  [/^(#+ .*)\{:?[ \t]*#([\w.-]+)(?:[ \t][^{}\n]*)?\}[ \t]*$/gm, '<a id="$2"></a>\n\n$1'],
  [/^(#+ .*)\n\{:[^#{}\n]*#([\w.-]+)(?:[ \t][^{}\n]*)?\}[ \t]*$/gm, '<a id="$2"></a>\n\n$1\n'],
  [/(?<![ \t])[ \t]*(?:\{:[^{}\n]*\}|(?<=[ \t])\{(?:\.[\w-]+\s*)+\}$)/gm, ''],
  [
    /^:::+[ \t]*\w*[ \t]*(?:\[([^\]\n]*)\][ \t]*$|(.*))/gm,
    '\n$1$2\n',
    () => 'The frame of a remark (`:::`) was left out; its words stand',
  ],
  [
    /^(?:!!!|\?\?\?\+?)[ \t]+[\w-]+(?:[ \t]+"([^"\n]*)")?[ \t]*\n((?:(?: {4}|\t).*(?:\n|$)|\n(?= {4}|\t))+)/gm,
    (_, title = '', words = '') => `${title}\n\n${words.replaceAll(/^(?: {4}|\t)/gm, '')}\n`,
    (found) => `The frame of a remark (\`${/^\S+ [\w-]+/.exec(found)}\`) was left out; its words stand`,
  ],
  [
    /^(>[ \t]*)\[!\w+\][+-]?[ \t]*/gm,
    '$1',
    (found) => `The frame of a remark (\`${found.replace(/^>\s*/, '')}\`) was left out; its words stand`,
  ],
  [
    /^(?![ \t]|[-*+>#|:<]|\d+[.)])(.{0,60}[^.\n])\n((?:\n?:[ \t]+.+(?:\n(?![\n:]|#{1,6} |(?=\S).{0,60}[^.\n]\n:[ \t]).+)*\n?)+)/gm,
    (_, term = '', meanings = '') =>
      `- ${term}\n${meanings.replaceAll(/^:[ \t]+/gm, '\n  ').replaceAll(/^(?=\S)/gm, '  ')}`,
  ],
  [
    /\{%[^{}]*%\}|\{\{[<%][^{}]*[>%]\}\}/g,
    '',
    (found) => `\`${found}\`, which the former site filled in, was left out`,
  ],
]

/** What looks like a tag, but for an address of a link, and what its writer kept from being one. */
const tag = /(?<!\\|\]\()<\/?([A-Za-z][\w.-]*)(?:\s(?:[^<>{}]|\{[^{}]*\})*)?\/?>/g

/** Tags that need no end. */
const endless = /^(?:[bh]r|wbr|img|input|p|li|d[dt]|t[dhr]|tbody|thead|BR|HR|P|LI)$/

/** The start or the end of what holds other tags. */
const holder = /<(\/?)(?:[uod]l|div|section|article|main|table|details)\b/gi

/** Fields, code, whose words stand whatever they look like, and remarks that readers do not see; one without an end goes to the end of the text. */
const apart =
  /((?<![\s\S])(?:---|\+{3})\n[\s\S]*?\n(?:---|\+{3})\n+|^(?:```|~~~)[\s\S]*?^(?:```|~~~)|`[^`\n]+`|<!--[\s\S]*?(?:-->|(?![\s\S]))|\{\/\*[\s\S]*?(?:\*\/\}|(?![\s\S])))/m

/** Markdown as a page, be it CommonMark, GFM, kramdown, MDX, or of Google Docs. Returns its fields, and what was left out. Throws where it would take too long to read. */
export function pageOfMarkdown(source: string): { page: Page; fields: Record<string, unknown>; notes: string[] } {
  const notes: string[] = []
  const ended = new Set([...source.matchAll(/<\/([A-Za-z][\w.-]*)\s*>/g)].map(([, name]) => name))
  const parts = source.replaceAll(/\r\n?/g, '\n').split(apart)
  const plain = parts
    .map((part, index) => {
      if (index % 2 === 1 && !/^(?:<!--|\{\/\*)/.test(part)) return part
      if (index % 2 === 0 || !/(?:-->|\*\/\})$/.test(part)) return withoutAdditions(part, ended, notes)
      notes.push('A remark that readers do not see was left out')
      return ''
    })
    .join('')
  // A table of tags is read at once, however many they are.
  const bare = plain.replaceAll(/<[^<>]*>/g, '')
  const excess = findExcess(bare)
  if (excess) throw new Error(`At “${bare.slice(excess.offset).trim().slice(0, 40)}”: ${excess.reason}.`)
  const tree = reader.parse(plain)
  const front = tree.children.find(({ type }) => /^(?:yaml|toml)$/.test(type))
  const fields = fieldsOf(front && 'value' in front ? front.value.replaceAll(/^([\w-]+)\s*=\s*/gm, '$1: ') : '')
  // Boxes of a page are for readers to tick; those of a text say something.
  visit(tree, 'listItem', ({ checked, children: [first] }) => {
    if (typeof checked === 'boolean' && first?.type === 'paragraph')
      first.children.unshift({ type: 'text', value: checked ? '☑ ' : '☐ ' })
  })
  partItems(tree)
  const called = new Set<string>()
  visit(tree, 'footnoteReference', ({ identifier }) => void called.add(identifier))
  visit(tree, 'footnoteDefinition', (note) => {
    if (!called.has(note.identifier)) notes.push(`A footnote that nothing refers to was left out: “${textOf(note)}”`)
  })
  // Cells beyond those of the head say something too.
  visit(tree, 'table', (table) => {
    const width = Math.max(...table.children.map((row) => row.children.length))
    table.align = Array.from({ length: width }, (_, index) => table.align?.[index] ?? null)
  })
  // Tags below an empty line within others, which are indented, are no code.
  let open = 0
  visit(tree, ['html', 'code'], (node) => {
    if (!('value' in node)) return
    const isIndented = /\s/.test(plain.charAt(node.position?.start.offset ?? 0))
    if (open > 0 && isIndented && /^\s*<\/?[a-z][^<>]*>/i.test(node.value)) Object.assign(node, { type: 'html' })
    if (node.type !== 'html') return
    for (const [, end] of node.value.matchAll(holder)) open = Math.max(0, open + (end ? -1 : 1))
  })
  const html = toHtml(toPage.runSync(tree), { allowDangerousHtml: true })
  return { page: fromHtml(html, { fragment: true }), fields, notes }
}

/** Parts numbered titles from the text directly below them, which make a list, in a text that has no headings. */
function partItems(tree: Root): void {
  if (tree.children.filter(({ type }) => type === 'heading').length > 1) return
  visit(tree, 'list', (list) => {
    const parted = list.children.map(({ children: [first] }) => {
      const words = first?.type === 'paragraph' ? first.children : []
      const at = words.findIndex((node) => node.type === 'text' && node.value.includes('\n'))
      const [, line = '', more = ''] = /^(.*?)\n(.*)$/s.exec(textOf(words[at])) ?? []
      const title = paragraph([...words.slice(0, at), { type: 'text', value: line }])
      const text = paragraph([{ type: 'text', value: more }, ...words.slice(at + 1)])
      const isTitle = at >= 0 && textOf(title).length < 60 && !endsSentence(textOf(title)) && !/:$/.test(textOf(title))
      return isTitle && textOf(text).length > 60 ? [title, text] : []
    })
    if (!list.ordered || parted.length < 3 || parted.some(({ length }) => length === 0)) return
    for (const [index, item] of list.children.entries()) {
      item.children.splice(0, 1, ...(parted[index] ?? []))
      item.spread = true
    }
  })
}

function withoutAdditions(part: string, ended: Set<string | undefined>, notes: string[]): string {
  const text = additions.reduce((text, [pattern, instead, note]) => {
    if (note) for (const [found] of text.matchAll(pattern)) notes.push(note(onOneLine(found)))
    return typeof instead === 'string' ? text.replaceAll(pattern, instead) : text.replaceAll(pattern, instead)
  }, part)
  return text.replaceAll('<!--', '&lt;!--').replaceAll(tag, (found: string, name: string) => {
    if (!/^<\/|[\w-]=|\/>$/.test(found) && !ended.has(name) && !endless.test(name)) return found.replace('<', '&lt;')
    if (!/^[A-Z]/.test(name) || endless.test(name)) return found
    notes.push(`\`${onOneLine(found)}\`, a part that the former site made, was left out; its words stand`)
    return ''
  })
}

function fieldsOf(yaml: string): Record<string, unknown> {
  try {
    const read: unknown = parseYaml(yaml)
    return typeof read === 'object' && read !== null ? { ...read } : {}
  } catch {
    return {}
  }
}
