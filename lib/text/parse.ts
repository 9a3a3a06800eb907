import type { Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { VFileMessage } from 'vfile-message'
import { syntax } from '../rules/syntax'
import { nodesIn } from './nodes'
import { problem } from './problem'
import { components, refuseTag } from './tags'

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze()

/** Reads tables, and nothing else that GFM adds, in two thirds of the time. */
const quickProcessor = unified().use(remarkParse).use(remarkFrontmatter).use(gfmTables).use(remarkMdx).freeze()

function gfmTables(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
}

/** What GFM may read otherwise, tables apart: addresses in plain words, struck-out text, footnotes and boxes to tick. */
const extra = /[@~]|https?:\/\/|www\.|\[\^|\[[\sx]\]/i
/** The address of a link is no plain words. */
const address = /\]\([^()\s]*\)/g

/** Parses an MDX file, front matter included. Where that fails, says so on the file and answers undefined. */
export function parse(file: VFile): Root | undefined {
  try {
    const quick = extra.test(String(file).replaceAll(address, ']')) ? undefined : quickProcessor.parse(file)
    if (quick && !nodesIn(quick).some(({ node }) => node.type === 'text' && extra.test(node.value))) return quick
    return processor.parse(file)
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error
    const { offset, reason } = explain(file, error)
    problem(file, offset, reason, syntax)
    return undefined
  }
}

/** What people type that MDX reads as the start of a tag or of code, and what to write instead. */
const mistakes: { pattern: RegExp; reason: string }[] = [
  { pattern: /^\{\s*#/, reason: '`{#…}` does not fix an anchor here; write `[#id]` at the end of the heading' },
  { pattern: /^<!--/, reason: '`<!-- … -->` hides text, and a policy hides nothing; delete the comment' },
  {
    pattern: /^<[^\s<>]+@[^\s<>]+>/,
    reason: 'an e-mail address in angle brackets is read as a tag; write the address alone, without `<` and `>`',
  },
  {
    pattern: /^<(https?:|www\.)/,
    reason: 'a web address in angle brackets is read as a tag; write the address alone, or `[text](https://…)`',
  },
  {
    pattern: /^<\s*[=\d]/,
    reason: '`<` before a number is read as the start of a tag; write "less than" or "under", or `\\<`',
  },
  {
    pattern: /^<[A-Za-z][^>]*=\s*[“”„‘’]/u,
    reason: 'curly quotes cannot enclose a value in a tag; write straight quotes: `"`',
  },
  {
    pattern: /^\{/,
    reason: '`{` starts program code, which a policy cannot have; write the text itself, or `\\{` for the sign',
  },
]

/** The place that MDX names in words, such as `(5:1-5:10)`, is where the unclosed tag stands. */
const opening = /\((\d+):(\d+)-\d+:\d+\)/

function explain(file: VFile, error: VFileMessage): { offset: number; reason: string } {
  const source = String(file)
  const place = error.place && 'start' in error.place ? error.place.start : error.place
  const stopped = place?.offset ?? source.length
  if (error.ruleId?.startsWith('end-tag-mismatch')) return explainUnclosed(file, error, stopped)
  if (error.source === 'micromark-extension-mdxjs-esm') {
    const reason = 'a line that starts with `import` or `export` is read as program code; start it with another word'
    return { offset: source.lastIndexOf('\n', stopped - 1) + 1, reason }
  }
  const opener = Math.max(source.lastIndexOf('<', stopped), source.lastIndexOf('{', stopped))
  for (const offset of [stopped, opener].filter((place) => place >= 0)) {
    const found = mistakes.find(({ pattern }) => pattern.test(source.slice(offset)))
    if (found) return { offset, reason: found.reason }
  }
  const name = /^<\/?([A-Za-z][\w.:-]*)/.exec(source.slice(opener))?.[1]
  if (name && !isComponent(name)) return { offset: opener, reason: refuseTag(name) }
  if (name) {
    return {
      offset: opener,
      reason: `the tag \`${name}\` cannot be read; write \`<${name}>\` and \`</${name}>\`, each on a line of its own`,
    }
  }
  if (opener >= 0)
    return { offset: opener, reason: '`<` is read as the start of a tag; write the word for it, or `\\<`' }
  return { offset: stopped, reason: `this cannot be read: ${error.reason}; write plain Markdown` }
}

function explainUnclosed(file: VFile, error: VFileMessage, stopped: number): { offset: number; reason: string } {
  const [, line, column] = opening.exec(error.reason) ?? []
  const offset =
    line === undefined ? stopped : (location(file).toOffset({ line: Number(line), column: Number(column) }) ?? stopped)
  const name = /`<\/?([\w.:-]+)>`/.exec(error.reason)?.[1] ?? ''
  if (!isComponent(name)) return { offset, reason: refuseTag(name) }
  if (!String(file).includes(`</${name}>`)) {
    return { offset, reason: `\`<${name}>\` is not closed; write \`</${name}>\` on a line of its own where it ends` }
  }
  return {
    offset,
    reason: `\`<${name}>\` and \`</${name}>\` do not enclose whole paragraphs; write each on a line of its own, with empty lines around`,
  }
}

function isComponent(name: string): boolean {
  return components.some((component) => component === name)
}
