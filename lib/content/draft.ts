import { stringify } from 'yaml'

const block = /^(\uFEFF?---[ \t]*\r?\n)[\s\S]*?(?=^---[ \t]*$)/m

/** The fields that a draft takes over from a version. */
export interface Inherited {
  title: string
  /** The day of the version. */
  from: string
  /** Notes on sections that are gone, by their anchors. */
  retired: Record<string, string>
  /** How its sections are numbered, where that is said. */
  numbers?: string
}

/** A draft with the text of a version: what it changes is still to be said. */
export function draftFrom(source: string, { title, from, retired, numbers }: Inherited): string {
  const notes = Object.keys(retired).length > 0 ? { retired } : {}
  const fields = stringify({ title, summary: '', change: '', from, numbers, ...notes }, { lineWidth: 0 })
  const ends = source.includes('\r\n') ? '\r\n' : '\n'
  return source.replace(block, (_, opening: string) => opening + fields.replaceAll('\n', ends))
}

/** A text whose fields say a day, or no longer do. */
export function withDay(source: string, name: 'corrects' | 'from', day: string | undefined): string {
  return source.replace(block, (fields, opening: string) => {
    const others = fields.replace(new RegExp(`^${name}:.*\\r?\\n`, 'm'), '')
    return day === undefined ? others : `${others}${name}: ${day}${opening.endsWith('\r\n') ? '\r\n' : '\n'}`
  })
}
