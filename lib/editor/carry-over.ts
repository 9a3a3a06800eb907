import type { Nodes, Root, RootContent, Yaml } from 'mdast'
import { versionFields } from '../content/schema'
import { formatTree, readTree } from '../writing/format'
import { mergeBlocks } from './merge-blocks'
import { mergeFields } from './merge-fields'
import { keysIn } from './projection'

/**
 * The source of a draft to save in the place of `former`, from what the editor has written. What was not changed stays
 * as it was, also where the editor cannot hold it, and all is in one style. Returns undefined when `written` cannot be read.
 */
export function carryOver(former: string | undefined, written: string): string | undefined {
  const newer = readTree(written)
  if (!newer) return undefined
  const older = former === undefined ? undefined : readTree(former)
  const fields = mergeFrontMatter(older?.children.find(isYaml), newer.children.find(isYaml))
  const body = newer.children.filter((node) => !isYaml(node))
  const withFields = (children: RootContent[]): Root => ({ ...newer, children: [...fields, ...children] })
  if (older) {
    const carried = formatTree(withFields(mergeBlocks(older, body)))
    if (carried !== undefined) return carried
    // The former text has something that the style cannot write.
    if (keysIn(older)(older) === keysIn(newer)(newer) && older.children.find(isYaml) === fields[0]) return former
  }
  const rest = written.slice(newer.children.find(isYaml)?.position?.end.offset ?? 0)
  return formatTree(withFields(body)) ?? fields.map(({ data }) => data?.source ?? '').join('') + rest
}

function isYaml(node: Nodes): node is Yaml {
  return node.type === 'yaml'
}

/** The front matter, if there is any. It is the former when nothing in it is changed. */
function mergeFrontMatter(older: Yaml | undefined, newer: Yaml | undefined): Yaml[] {
  if (!newer) return older ? [older] : []
  const [opening, former, closing] = older ? partsOf(older) : ['---\n', undefined, '---']
  const merged = mergeFields(former, partsOf(newer)[1], versionFields)
  if (older && merged === former) return [older]
  return readTree(opening + merged + closing)?.children.filter(isYaml) ?? []
}

/** The first line, those of the fields, and the last. */
function partsOf({ data, value }: Yaml): [string, string, string] {
  const source = data?.source ?? `---\n${value}\n---`
  const [start, end] = [source.indexOf('\n') + 1, source.lastIndexOf('\n') + 1]
  return [source.slice(0, start), source.slice(start, end), source.slice(end)]
}
