import type { Nodes, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Block } from '../publishing/merge-parts'

/** Blocks as they are written, and those that Word has of them: a list in a quotation stands beside it there. */
export interface Form {
  nodes: RootContent[]
  blocks: Block[]
}

/** Which blocks of Word are those of which that are written, by their words. A frame without any is in none. */
export function formsOf(nodes: RootContent[], blocks: Block[]): Form[] {
  const forms: Form[] = []
  let [form, written, shown, next]: [Form, string, string, number] = [{ nodes: [], blocks: [] }, '', '', 0]
  for (const node of nodes) {
    form.nodes.push(node)
    written += wordsOf(node)
    for (let block = blocks[next]; block && shown.length < written.length; block = blocks[++next]) {
      form.blocks.push(block)
      shown += wordsOf(block.shape)
    }
    if (shown !== written || (form.blocks.length === 0 && node.type !== 'mdxJsxFlowElement')) continue
    forms.push(form)
    form = { nodes: [], blocks: [] }
  }
  form.blocks.push(...blocks.slice(next))
  if (shown !== written && nodes.length === blocks.length)
    return blocks.map((block, at) => ({ nodes: nodes.slice(at, at + 1), blocks: [block] }))
  const last = form.blocks.length > 0 ? undefined : forms.at(-1)
  if (!last) return form.nodes.length > 0 ? [...forms, form] : forms
  last.nodes.push(...form.nodes)
  return forms
}

function wordsOf(node: Nodes): string {
  return textOf(node).replaceAll(/\s/g, '')
}

/** Blocks of which those that are as Word got them are as they are written; `lost` says of which others some are. */
export function inForm(nodes: RootContent[], forms: Form[], lost: string[]): RootContent[] {
  const all = [...nodes]
  for (const { nodes: written, blocks } of forms) {
    const own = new Set<RootContent>(blocks.map(({ node }) => node))
    const start = all.findIndex((node) => own.has(node))
    if (blocks.length === 0) all.unshift(...written)
    else if (start >= 0 && blocks.every(({ node }, at) => node === all[start + at]))
      all.splice(start, blocks.length, ...written)
    else if (start >= 0) {
      const words = blocks.map(({ shape }) => textOf(shape)).join(' ')
      lost.push(`What Word cannot show within one another stands in blocks of its own: “${words}”`)
    }
  }
  return all
}
