import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { engine, type Options } from 'unified-engine'
import type { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { errorsOf, marked, messagesOf } from '../../marked'
import { folderOf } from '../folder'

const root = new URL('../../../', import.meta.url).pathname

/** What remark says of a draft with the configuration of this site, as an editor runs it, and what it would write. */
function remarkOn(source: string): Promise<VFile> {
  const path = join(folderOf({}), 'draft.mdx')
  writeFileSync(path, source)
  const options: Options = {
    processor: unified().use(remarkParse).use(remarkStringify),
    cwd: root,
    files: [path],
    rcName: '.remarkrc',
    packageField: 'remarkConfig',
    rcPath: join(root, 'package.json'),
    pluginPrefix: 'remark',
    output: false,
    out: true,
    streamOut: new PassThrough(),
    silentlyIgnore: true,
    reporter: () => '',
    streamError: process.stdout,
  }
  return new Promise((done, fail) => {
    engine(options, (error, _code, context) => {
      const [file] = context?.files ?? []
      if (error || !file) fail(error ?? new Error('nothing was read'))
      else done(file)
    })
  })
}

const front =
  '---\ntitle: Privacy policy\nsummary: New.\nchange: material\n---\n\n<InShort>\n\n- Acme.\n\n</InShort>\n\n'

test('remark says what the check says of a text, with the same rules at the same places', async () => {
  const { file: sample, place } = marked(`${front}## Data\n\nWe ▶may keep TODO.\n`)
  const file = await remarkOn(String(sample))
  expect(errorsOf(file)).toEqual([
    '15:13 "TODO" waits to be filled in; write what it stands for, or delete it; put what readers are to see as it is between backquotes',
  ])
  expect(messagesOf(file)).toContainEqual(expect.stringMatching(`^${place} this section is vague`))
  expect(file.messages.map(({ source, ruleId }) => `${source}:${ruleId}`)).toContain('policy:vague-words')
})

test('remark says what is wrong with the fields and what cannot be read', async () => {
  const file = await remarkOn(`${front.replace('material', 'big')}For people <13.\n`)
  expect(errorsOf(file)).toEqual([
    expect.stringMatching(/^4:9 `change` is "big"/),
    expect.stringMatching(/^13:12 `<` before a number/),
  ])
})

test('remark writes a text in the style of the site', async () => {
  expect(String(await remarkOn(`${front}* One\n* Two\n`))).toBe(`${front}- One\n- Two\n`)
})
