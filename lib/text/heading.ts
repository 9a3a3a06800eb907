/** A heading as written: its title, and the anchors that its mark fixes. */
export interface HeadingMark {
  title: string
  anchor?: string
  aliases: string[]
}

const anchor = /^#[\p{L}\p{N}][\p{L}\p{N}_-]*$/u

/**
 * Reads `Title [#id, was #old, #older]`; the mark, and either part of it, may be absent.
 * Returns undefined when there is a mark that cannot be read.
 */
export function readHeading(text: string): HeadingMark | undefined {
  const whole = text.trim()
  const start = whole.lastIndexOf('[')
  const inside = whole.endsWith(']') && start >= 0 ? whole.slice(start + 1, -1) : ''
  if (!inside.includes('#')) return { title: whole, aliases: [] }
  const title = whole.slice(0, start).trim()
  // A second mark would stand on the page, and become part of the anchor.
  if (endsWithMark(title)) return undefined
  const [first = '', ...rest] = inside.split(',').map((part) => part.trim())
  const fixed = first.startsWith('was ') ? undefined : first
  const former = fixed === undefined ? [first, ...rest] : rest
  if (former.length > 0 && !former[0]?.startsWith('was ')) return undefined
  const aliases = former.map((part, index) => (index === 0 ? part.slice('was '.length).trim() : part))
  const all = fixed === undefined ? aliases : [fixed, ...aliases]
  if (title === '' || !all.every((part) => anchor.test(part))) return undefined
  return { title, anchor: fixed?.slice(1), aliases: aliases.map((part) => part.slice(1)) }
}

function endsWithMark(title: string): boolean {
  if (!title.endsWith(']')) return false
  const last = title.slice(title.lastIndexOf(']', title.length - 2) + 1)
  const start = last.indexOf('[')
  return start >= 0 && last.includes('#', start)
}
