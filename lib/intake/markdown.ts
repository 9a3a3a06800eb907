import type { Root as Page } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { parse as parseYaml } from 'yaml'

const reader = remark().use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).freeze()
const toPage = unified().use(remarkRehype, { allowDangerousHtml: true, footnoteLabel: ' ' }).freeze()

/** What generators of sites add to Markdown, what stands in its place, and what a report says of it. */
const additions: [RegExp, string | ((...found: string[]) => string), ((found: string) => string)?][] = [
  [/^(?:import|export)\s.+(?:\n(?!\n).+)*\n?/gm, '', () => 'Code of the page (import, export) was left out'],
  [/\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/g, '', () => 'A remark that readers do not see was left out'],
  [
    /^[*-] TOC\n\{:toc[^}]*\}\n?|^\[\[?_?TOC_?\]?\]\s*$|^\{:toc[^}]*\}$/gim,
    '',
    () => 'The list of contents was left out, as the page makes one',
  ],
  [/^(#+ .*?)[ \t]*\{:?\s*#([\w.-]+)[^}\n]*\}[ \t]*$/gm, '<a id="$2"></a>\n\n$1'],
  [/^(#+ .*)\n\{:\s*[^}\n]*#([\w.-]+)[^}\n]*\}[ \t]*$/gm, '<a id="$2"></a>\n\n$1\n'],
  [/[ \t]*\{:[^}\n]*\}|[ \t]+\{(?:\.[\w-]+\s*)+\}$/gm, ''],
  [
    /^:::+[ \t]*\w*[ \t]*\[?(.*?)\]?[ \t]*$/gm,
    '\n$1\n',
    () => 'The frame of a remark (`:::`) was left out; its words stand',
  ],
  [
    /\{%[\s\S]*?%\}|\{\{[<%][\s\S]*?[>%]\}\}/g,
    '',
    (found) => `\`${found}\`, which the former site filled in, was left out`,
  ],
  [
    /<\/?([A-Z][\w.]*)(?:\s(?:[^<>{}]|\{[^}]*\})*)?\/?>/g,
    '',
    (found) => `\`${found}\`, a part that the former site made, was left out; its words stand`,
  ],
]

/** What stands in code is words, whatever it looks like. */
const code = /(^(?:```|~~~)[\s\S]*?^(?:```|~~~)|`[^`\n]+`)/m

/** Markdown as a page, be it CommonMark, GFM, kramdown, MDX, or of Google Docs. Returns its fields, and what was left out. */
export function pageOfMarkdown(source: string): { page: Page; fields: Record<string, unknown>; notes: string[] } {
  const notes: string[] = []
  const parts = source.replaceAll(/\r\n?/g, '\n').split(new RegExp(code, 'gm'))
  const plain = parts.map((part, index) => (index % 2 === 0 ? withoutAdditions(part, notes) : part)).join('')
  const tree = reader.parse(plain)
  let fields: Record<string, unknown> = {}
  visit(tree, ['yaml', 'toml'], (node) => {
    if (node.type === 'yaml') fields = fieldsOf(node.value)
    else if ('value' in node) fields = fieldsOf(String(node.value).replaceAll(/^([\w-]+)\s*=\s*/gm, '$1: '))
  })
  const html = toHtml(toPage.runSync(tree), { allowDangerousHtml: true })
  return { page: fromHtml(html, { fragment: true }), fields, notes }
}

function withoutAdditions(part: string, notes: string[]): string {
  return additions.reduce((text, [pattern, instead, note]) => {
    if (note) for (const [found] of text.matchAll(pattern)) notes.push(note(found.trim().slice(0, 60)))
    return typeof instead === 'string' ? text.replaceAll(pattern, instead) : text.replaceAll(pattern, instead)
  }, part)
}

function fieldsOf(yaml: string): Record<string, unknown> {
  try {
    const read: unknown = parseYaml(yaml)
    return typeof read === 'object' && read !== null ? { ...read } : {}
  } catch {
    return {}
  }
}
