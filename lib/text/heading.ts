/** A heading as written: its title, and the anchors that its mark fixes. */
export interface HeadingMark {
  title: string
  anchor?: string
  aliases: string[]
}

const mark = /^(.*?)\s*\[([^[\]]*#[^[\]]*)\]\s*$/su
const anchor = /^#[\p{L}\p{N}][\p{L}\p{N}_-]*$/u

/**
 * Reads `Title [#id, was #old, #older]`; the mark, and either part of it, may be absent.
 * Answers undefined when a mark is there and cannot be read.
 */
export function readHeading(text: string): HeadingMark | undefined {
  const [, title, inside] = mark.exec(text) ?? []
  if (title === undefined || inside === undefined) return { title: text.trim(), aliases: [] }
  const [first = '', ...rest] = inside.split(',').map((part) => part.trim())
  const fixed = first.startsWith('was ') ? undefined : first
  const former = fixed === undefined ? [first, ...rest] : rest
  if (former.length > 0 && !former[0]?.startsWith('was ')) return undefined
  const aliases = former.map((part, index) => (index === 0 ? part.slice('was '.length).trim() : part))
  const all = fixed === undefined ? aliases : [fixed, ...aliases]
  if (title === '' || !all.every((part) => anchor.test(part))) return undefined
  return { title, anchor: fixed?.slice(1), aliases: aliases.map((part) => part.slice(1)) }
}
