import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RootContent } from 'mdast'
import { recognise } from '../../../lib/source/formats'
import type { Text } from '../../../lib/text/text'
import type { Acceptance } from '../../../lib/word/docx-words'
import { type PolicyFile, writePolicy } from '../../../lib/word/policy-docx'
import { readDocx, type WordReading } from '../../../lib/word/read-docx'
import { tidyBlocks } from '../../../lib/writing/tidy'

/** The sources of all texts of the content, and of the sample. */
export const sources = ['content', 'tests/content'].flatMap((dir) =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\/\d{4}-\d\d-\d\d\.mdx$/.test(name))
    .map((name) => readFileSync(join(dir, name), 'utf8')),
)

/** A text as a Word file, with its changes against another where that is given. */
export function fileOf(text: Text, older?: Text, more: Partial<PolicyFile> = {}): Promise<Uint8Array> {
  const against = older && { text: older, author: 'Acme', day: '2026-11-22' }
  const file = {
    title: 'Privacy',
    foot: 'Acme',
    site: 'https://site.example',
    seal: 'seal',
    name: 'acme/privacy',
    remarks: [],
    language: 'en',
  }
  return writePolicy({ ...file, text, against, ...more })
}

/** A Word file as it is read. */
export function read(bytes: Uint8Array, accepts?: Acceptance): WordReading {
  const file = recognise(bytes, 'a.docx')
  if (file.format !== 'docx') throw new Error('This is no Word file.')
  return readDocx(file.parts, accepts)
}

/** What the blocks of a Word file say and how, whatever they link within it. */
export function blocksIn(bytes: Uint8Array, accepts?: Acceptance): string[] {
  return shown(tidyBlocks(read(bytes, accepts).tree.children))
}

export function shown(nodes: RootContent[]): string[] {
  const left = ['position', 'data', 'spread', 'align']
  return nodes.map((node) =>
    JSON.stringify(node, (key, value) => (left.includes(key) ? undefined : value)).replaceAll(
      /"url":"#[^"]*"/g,
      '"url":"#"',
    ),
  )
}
