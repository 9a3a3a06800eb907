import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parse } from 'yaml'
import { fields } from '../../../node_modules/@keystatic/core/dist/keystatic-core.js'
import { wrapper } from '../../../node_modules/@keystatic/core/dist/keystatic-core-content-components.js'

// The package answers to Node.js without its editor, so that the files for browsers are named.
const library = join(import.meta.dirname, '../../../node_modules/@keystatic/core/dist/keystatic-core.js')

/** Writes YAML as Keystatic does, by its own library. */
export const { dump }: { dump: (values: unknown, options?: object) => string } = createRequire(library)('js-yaml')

const body = fields.mdx({ label: 'Text', components: { InShort: wrapper({ label: 'In short', schema: {} }) } })

type State = ReturnType<typeof body.parse>

/** An edit in Keystatic: of what its editor holds, or of the fields. */
export interface Edit {
  text?: (state: State) => State
  fields?: object
}

const place = { other: new Map(), external: new Map(), slug: undefined }

/** Opens a draft in Keystatic, edits it, and answers the file that Keystatic saves. */
export function save(source: string, { text = (state) => state, fields = {} }: Edit = {}): string {
  const [, yaml = '', content = ''] =
    /^\uFEFF?(?:---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$))?([\s\S]*)$/m.exec(source) ?? []
  const values = { ...parse(yaml), ...fields }
  const names = Object.keys(values).sort()
  const state = body.parse(undefined, { ...place, content: new TextEncoder().encode(content) })
  const saved = body.serialize(text(state), place)
  const written = new TextDecoder().decode(saved.content)
  return `---\n${dump(Object.fromEntries(names.map((name) => [name, values[name]])))}---\n${written}`
}

/** Puts other words in the place of the first that are found. */
export function type(from: string, to: string): (state: State) => State {
  return (state) => {
    let at: number | undefined
    state.doc.descendants((node, position) => {
      const index = node.isText ? (node.text ?? '').indexOf(from) : -1
      if (index !== -1) at ??= position + index
    })
    if (at === undefined) throw new Error(`There is no ${JSON.stringify(from)} to edit`)
    return state.apply(state.tr.insertText(to, at, at + from.length))
  }
}
