import { isMap, isNode, isScalar, parseDocument, stringify } from 'yaml'
import { writeAnchor } from '../text/anchors'
import type { PolicyDocument } from './content'

const block = /^(\uFEFF?---[ \t]*\r?\n)[\s\S]*?(?=^---[ \t]*$)/m

/** A draft with the text of a version: what it changes is still to be said. */
export function draftFrom(source: string, { front, updated }: Pick<PolicyDocument, 'front' | 'updated'>): string {
  const { title, numbers } = front?.values ?? {}
  const retired = [...(front?.named.retired ?? [])].map(([anchor, { text }]) => [anchor, text] as const)
  const fields = fieldsBegun({ title: title?.text, change: '', from: updated, numbers: numbers?.text, retired })
  const ends = source.includes('\r\n') ? '\r\n' : '\n'
  return source.replace(block, (_, opening: string) => opening + fields.replaceAll('\n', ends))
}

/** The fields with which a draft begins, as YAML: of the versions before it, and a summary that is still to be written. */
export function fieldsBegun({ title = '', change, from, numbers, retired }: Begun): string {
  const notes = Object.fromEntries(retired.map(([anchor, note]) => [writeAnchor(anchor), note]))
  const fields = { title, summary: '', change, from, numbers, retired: retired.length > 0 ? notes : undefined }
  return stringify(fields, { lineWidth: 0 })
}

interface Begun {
  title?: string
  change?: string
  from: string
  numbers?: string
  retired: (readonly [anchor: string, note: string])[]
}

/** A text whose fields say a day, or no longer do. */
export function withDay(source: string, name: 'corrects' | 'from', day: string | undefined): string {
  return source.replace(block, (fields, opening: string) => {
    const others = opening + without(name, fields.slice(opening.length))
    return day === undefined ? others : `${others}${name}: ${day}${opening.endsWith('\r\n') ? '\r\n' : '\n'}`
  })
}

/** Fields without one, in whatever form that is written. */
function without(name: string, yaml: string): string {
  const { contents } = parseDocument(yaml)
  const pair = isMap(contents) && contents.items.find(({ key }) => isScalar(key) && key.value === name)
  if (!pair || !isNode(pair.key) || !isNode(pair.value)) return yaml
  const [start, end] = [pair.key.range?.[0], pair.value.range?.[2]]
  if (start === undefined || end === undefined) return yaml
  return yaml.slice(0, start) + yaml.slice(end).replace(yaml[end - 1] === '\n' ? '' : /^\r?\n/, '')
}
