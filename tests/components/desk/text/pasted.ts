import { getSchema } from '@tiptap/core'
import { DOMParser as Reader } from '@tiptap/pm/model'
import { cleanPaste } from '../../../../components/desk/text/paste'
import { lostWords } from '../../../../components/desk/text/pasting'
import { schemaExtensions } from '../../../../components/desk/text/schema'
import { writeText } from '../../../../lib/desk/document/text'

const schema = getSchema(schemaExtensions)

/** What is written of a text into which HTML is pasted, what is said of it, and its title. */
export function pasted(html: string): { text: string; lost: string[]; title?: string; missing: string[] } {
  const { html: clean, lost, title, words } = cleanPaste(html)
  const { body } = new DOMParser().parseFromString(clean, 'text/html')
  const doc = Reader.fromSchema(schema).parse(body)
  const missing = lostWords(words, doc.textBetween(0, doc.content.size, ' ', ' '))
  return { text: writeText(doc.toJSON()), lost, title, missing }
}
