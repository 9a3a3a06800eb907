import { VFile } from 'vfile'
import { readFields } from '../../lib/content/fields'
import { findFields } from '../../lib/content/front-matter'
import { versionFields } from '../../lib/content/schema'
import { carryOver } from '../../lib/editor/carry-over'
import { yamlSyntax } from '../../lib/rules/file-rules'
import { markup } from '../../lib/rules/markup'
import { readText } from '../../lib/rules/read'
import { syntax } from '../../lib/text/problem'
import { formatText } from '../../lib/writing/format'
import { textField } from './config'

const block = /^(---\n[\s\S]*?\n?---\n)([\s\S]*)$/

/** Who writes what a form saves: the server of the editor, which lays it over the file, or Keystatic alone. */
export type Writer = 'editor' | 'Keystatic'

/** Takes a text through Keystatic and back. Returns, in words, why it cannot be edited there; undefined when nothing of it would be damaged. */
export function roundTrip(source: string, writer: Writer): string | undefined {
  const mistakes = mistakesIn(source)
  if (mistakes.length > 0) return refuse(mistakes.join('; '))
  const text = source.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  const formatted = formatText(text)
  if (formatted === undefined) return refuse('it cannot be written in one style')
  const line = text.split('\n').findIndex((words) => /<br\s*\/>/.test(words.replaceAll(/`[^`]*`/g, ''))) + 1
  if (line > 0)
    return `The editor cannot show line breaks, such as the <br /> on line ${line}. Edit this text as a file.`
  const [, front = '', body = ''] = block.exec(text) ?? []
  try {
    const written = front + serialize(body)
    const saved = writer === 'editor' ? carryOver(text, written) : formatText(written)
    return saved === formatted ? undefined : refuse(difference(formatted, saved ?? ''))
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

/** What only a text editor can fix: syntax, and markup that a policy cannot have. */
function mistakesIn(source: string): string[] {
  const file = new VFile(source)
  const fields = findFields(source)
  if (fields) readFields(file, fields.yaml, fields.offset, versionFields)
  readText(file, 'errors')
  return file.messages
    .filter(({ ruleId = '' }) => beyondForms.has(ruleId))
    .map(({ line, column, reason }) => `line ${line}, column ${column}: ${reason.replaceAll('`', '')}`)
}

const beyondForms = new Set<string>([yamlSyntax.id, syntax.id, markup.id])

function serialize(body: string): string {
  const content = new TextEncoder().encode(body)
  const value = textField.parse(undefined, { content, other: new Map(), external: new Map(), slug: undefined })
  return new TextDecoder().decode(textField.serialize(value, { slug: undefined }).content)
}

function refuse(reason: string): string {
  return `The editor cannot show this text without damage. Mend it in a text editor, then reload the page: ${reason}`
}

/** The first line that would become another one. */
function difference(before: string, after: string): string {
  const lines = after.split('\n')
  const index = before.split('\n').findIndex((line, place) => line !== lines[place])
  return `line ${index + 1} would become “${lines[index] ?? ''}”`
}
