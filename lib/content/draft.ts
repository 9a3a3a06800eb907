import { stringify } from 'yaml'

const block = /^(\uFEFF?---[ \t]*\r?\n)[\s\S]*?(?=^---[ \t]*$)/m

/** The fields that a draft takes over from a version. */
export interface Inherited {
  title: string
  /** Notes on sections that are gone, by their anchors. */
  retired: Record<string, string>
}

/** A draft with the text of a version: what it changes is still to be said. */
export function draftFrom(source: string, { title, retired }: Inherited): string {
  const notes = Object.keys(retired).length > 0 ? { retired } : {}
  const fields = stringify({ title, summary: '', change: '', ...notes }, { lineWidth: 0 })
  const ends = source.includes('\r\n') ? '\r\n' : '\n'
  return source.replace(block, (_, opening: string) => opening + fields.replaceAll('\n', ends))
}
