import type { PhrasingContent } from 'mdast'

/** Words with their marks: `strong`, `emphasis`, `delete`, `code`, or `link` with its address. */
export interface Piece {
  text: string
  marks: string[]
}

/** Nests pieces in the marks that they share, the mark of the longest stretch outermost. */
export function nest(pieces: Piece[]): PhrasingContent[] {
  const result: PhrasingContent[] = []
  for (let index = 0; index < pieces.length; ) {
    const [mark, length] = longest(pieces, index)
    const own = pieces.slice(index, index + length)
    index += length
    const text = own.map((piece) => piece.text).join('')
    if (mark === undefined) {
      text.split('\n').forEach((value, line) => {
        if (line > 0) result.push({ type: 'break', data: { isTag: true } })
        if (value !== '') result.push({ type: 'text', value })
      })
    } else if (mark === 'code') result.push({ type: 'inlineCode', value: text })
    else {
      const inner = nest(own.map((piece) => ({ ...piece, marks: piece.marks.filter((one) => one !== mark) })))
      if (mark.startsWith('link '))
        result.push({ type: 'link', url: mark.slice('link '.length), children: inner as never })
      else result.push({ type: mark as 'strong' | 'emphasis' | 'delete', children: inner })
    }
  }
  return result
}

function longest(pieces: Piece[], from: number): [mark: string | undefined, length: number] {
  const marks = pieces[from]?.marks ?? []
  const lengths = marks.map((mark): [string, number] => {
    const end = pieces.findIndex((piece, index) => index > from && !piece.marks.includes(mark))
    return [mark, (end < 0 ? pieces.length : end) - from]
  })
  const plain = pieces.findIndex((piece, index) => index > from && piece.marks.length > 0)
  return lengths.sort(([, a], [, b]) => b - a)[0] ?? [undefined, (plain < 0 ? pieces.length : plain) - from]
}
