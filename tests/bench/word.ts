// Measures a long policy on its way to Word and back: npm run bench:word
import { readFileSync } from 'node:fs'
import { fail } from '../../lib/cli/run'
import { importFile } from '../../lib/intake/import'
import { textOfSource } from '../../lib/word/out'
import { writePolicy } from '../../lib/word/policy-docx'

const words = 20_000
const runs = 5

const [head = '', ...sections] = readFileSync('content/kastana/privacy/2025-05-16.mdx', 'utf8')
  .replaceAll(/\]\([#/].*?\)/g, '](https://example.org)')
  .split(/^(?=## )/m)
const body = sections.join('')
const copies = Math.ceil(words / body.split(/\s+/).length)
const long =
  head + Array.from({ length: copies }, (_, copy) => body.replaceAll(/^(#+ .*?)( \[.*)?$/gm, `$1 ${copy}`)).join('')
const [older, newer] = [long, long.replaceAll(/^(#.*\n\n\S+)/gm, '$1 also')].map(textOfSource)
if (!older || !newer) fail('The text cannot be read.')

for (let run = 0; run < runs; run++) {
  const started = performance.now()
  const file = {
    title: 'Privacy',
    foot: '',
    site: 'https://a.example',
    seal: '',
    name: '',
    remarks: [],
    language: 'en',
  }
  const bytes = await writePolicy({ ...file, text: newer, against: { text: older, author: 'Acme', day: '2026-11-28' } })
  const written = performance.now()
  const { words: count } = importFile(bytes, 'a.docx', { title: 'Privacy', fields: {} })
  const [out, back] = [written - started, performance.now() - written].map((time) => time.toFixed(0))
  console.log(`${count.before} words: out in ${out} ms, in in ${back} ms, ${count.missing.length} missing`)
}
