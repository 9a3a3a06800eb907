import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { readBreaks } from './breaks'
import { findExcess } from './excess'
import { explainSyntax, type Mistake } from './mistakes'
import { problem, syntax } from './problem'
import { components } from './tags'

const processor = remark().use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze()

/** Parses an MDX file, front matter included. Where that fails, reports it on the file and returns undefined. */
export function parse(file: VFile): Root | undefined {
  const parsed = attempt(file)
  if ('tree' in parsed) return parsed.tree
  problem(file, parsed.offset, parsed.reason, syntax)
  return undefined
}

/** The most mistakes that are reported at once, and how many characters are parsed in all to find them. */
const most = 10
const budget = 300_000

/** Parses an MDX file as `parse` does, and reads on after a mistake, as if it were not there. Returns undefined when nothing can be read after one. */
export function parseOn(file: VFile): Root | undefined {
  let source = String(file)
  const attempts = Math.min(most, Math.ceil(budget / (source.length + 1)))
  for (let told = 0; told < attempts; told++) {
    const parsed = attempt(new VFile({ path: file.path, value: source }))
    if ('tree' in parsed) return parsed.tree
    const { offset, reason, length } = parsed
    problem(file, offset, reason, syntax)
    const rest = without(source, offset, length)
    if (rest === source) return undefined
    source = rest
  }
  return undefined
}

/** A source in which what stands at an offset is space, or the component that it was meant as. All else keeps its place. */
function without(source: string, offset: number, length: number): string {
  const mistake = source.slice(offset, offset + length)
  const [, name = ''] = /^<\/?(\w+)/.exec(mistake) ?? []
  const meant = components.find((known) => known.toLowerCase() === name.toLowerCase())
  // An address in angle brackets is words all the same.
  const blank = /^<(?:https?:|www\.|[^\s<>]+@)/.test(mistake) ? /[<>]/g : /[^\n]/g
  const space = meant
    ? mistake.replace(/^(<\/?)\w+[^>]*/, (tag, opening) => `${opening}${meant}`.padEnd(tag.length))
    : mistake.replaceAll(blank, ' ')
  return source.slice(0, offset) + space + source.slice(offset + length)
}

function attempt(file: VFile): { tree: Root } | Mistake {
  const excess = findExcess(String(file))
  if (excess) return { ...excess, length: 0 }
  try {
    const tree = processor.parse(file)
    readBreaks(tree)
    return { tree }
  } catch (error) {
    if (error instanceof VFileMessage) return explainSyntax(file, error)
    if (error instanceof RangeError) throw error
    // A tag before a line of dashes, for example, makes the parser fail without saying where.
    const reason = 'the text cannot be read; write it without `<` and `{`, and with empty lines around headings'
    return { offset: 0, length: 0, reason }
  }
}
