import { carryOver } from '../../lib/editor/carry-over'
import { formatText } from '../../lib/text/format'
import { textField } from './config'

const block = /^(---\n[\s\S]*?\n?---\n)([\s\S]*)$/

/** Takes a text through Keystatic and back. Answers, in words, what that would damage; undefined when nothing. */
export function roundTrip(source: string): string | undefined {
  const text = source.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  const formatted = formatText(text)
  if (formatted === undefined) return refuse('it cannot be read')
  const [, front = '', body = ''] = block.exec(text) ?? []
  try {
    const saved = carryOver(text, front + serialize(body))
    return saved === formatted ? undefined : refuse(difference(formatted, saved ?? ''))
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

function serialize(body: string): string {
  const content = new TextEncoder().encode(body)
  const value = textField.parse(undefined, { content, other: new Map(), external: new Map(), slug: undefined })
  return new TextDecoder().decode(textField.serialize(value, { slug: undefined }).content)
}

function refuse(reason: string): string {
  return `This text has something that the editor cannot show without changing it: ${reason}. Mend it in a text editor; the check says more.`
}

/** The first line that would become another one. */
function difference(before: string, after: string): string {
  const lines = after.split('\n')
  const index = before.split('\n').findIndex((line, place) => line !== lines[place])
  return `line ${index + 1} would become “${lines[index] ?? ''}”`
}
