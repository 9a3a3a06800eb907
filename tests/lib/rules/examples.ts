import { join, relative } from 'node:path'
import type { VFile } from 'vfile'
import { checkContent } from '../../../lib/check/content'
import { readText } from '../../../lib/content/read'
import { company, type Example, text } from '../../../lib/rules/example'
import { marked } from '../../marked'
import { folderOf, sealed } from '../folder'

/** What the check finds in an example, and where the mark of the example stands, as `file:line:column`. */
interface Checked {
  findings: { rule: string; severity: 'error' | 'warning'; reason: string; onDesk?: string; place: string }[]
  mark?: string
}

const version = 'content/acme/privacy/2025-05-04.mdx'
const fields = '---\ntitle: Privacy policy\nsummary: New.\nchange: material\n---\n\n'
const base = { ...company(''), [version]: text('## Data\n\nYour name.\n') }

/** Checks a text by itself. */
export function checkText(example: string): Checked {
  const { file, place } = marked(example)
  readText(file)
  return { findings: findingsOn(file, 'text'), mark: `text:${place}` }
}

const checked = new Map<string, Checked>()

/** Checks a content folder with the files of an example. Several rules may have the same. */
export function checkFiles(example: Example): Checked {
  const key = JSON.stringify(example)
  const found = checked.get(key) ?? checkFolder(typeof example === 'string' ? { [version]: fields + example } : example)
  checked.set(key, found)
  return found
}

function checkFolder(samples: Record<string, string>): Checked {
  let mark: string | undefined
  const files: Record<string, string> = {}
  for (const [path, sample] of Object.entries(samples)) {
    const { file, place } = marked(sample)
    files[path] = String(file)
    if (sample.includes('▶')) mark = `${path}:${place}`
  }
  const folder = folderOf({ ...sealed({ ...base, ...files }), ...files })
  const content = checkContent(join(folder, 'content'), '2026-11-22', 'all')
  return { findings: content.files.flatMap((file) => findingsOn(file, relative(folder, file.path))), mark }
}

/** A finding on a whole file stands at its start. */
function findingsOn({ messages }: VFile, path: string): Checked['findings'] {
  return messages.map(({ ruleId = '', fatal, reason, onDesk, line = 1, column = 1 }) => ({
    rule: ruleId,
    severity: fatal ? 'error' : 'warning',
    reason,
    onDesk,
    place: `${path}:${line}:${column}`,
  }))
}
