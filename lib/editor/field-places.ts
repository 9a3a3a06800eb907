import { isMap, isScalar, isSeq, type Node, type ParsedNode, parseDocument } from 'yaml'
import { type MapShape, readValue, type Value } from './values'

/** A field of a map, and the lines on which it stands. */
export interface Place {
  name: string
  node: Node | null
  value: Value | undefined
  start: number
  end: number
}

/** The fields of a map in block style, in the order of its source. None where it is written in braces. */
export function placesIn(source: string, shape: MapShape): Place[] {
  const document = parseDocument(source)
  const { contents } = document
  if (!isMap(contents) || contents.flow) return []
  return contents.items.map(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : ''
    return {
      name,
      node: value,
      value: readValue(value?.toJS(document), shape.shapeOf(name)),
      start: lineStart(source, key.range[0]),
      end: lineAfter(source, endOf(value) ?? key.range[1]),
    }
  })
}

/** Where the words of a node end, without the comments behind it. */
function endOf(node: ParsedNode | null): number | undefined {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1)
    return last && (endOf(last.value) ?? endOf(last.key))
  }
  if (isSeq(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1) ?? null)
  return node?.range[1]
}

/** The offset at which the line of an offset begins. */
export function lineStart(source: string, offset: number): number {
  return offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1
}

function lineAfter(source: string, offset: number): number {
  if (source[offset - 1] === '\n') return offset
  const end = source.indexOf('\n', offset)
  return end === -1 ? source.length : end + 1
}
