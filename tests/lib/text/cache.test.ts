import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { forgetTexts, readTextOnce, textOf } from '../../../lib/text/cache'
import { readText } from '../../../lib/text/read'
import { marked, messagesOf } from '../../marked'
import { enterFolder } from '../folder'

const good = '<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n## Data [#d, was #old]\n\nSee [rights](#rights).\n'
const bad = '<InShort>\n\nAcme.\n\n</InShort>\n\n  ▶![a cat](/cat.png)\n'

/** The paths of what is kept in the working folder. */
function kept(): string[] {
  return readdirSync('.', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'))
}

test('a text is the same whether it is read for the first time or kept', () => {
  enterFolder({})
  const read = readText(marked(good).file)
  expect(read?.text.sections[0]?.aliases).toEqual(['old'])
  expect(readTextOnce(marked(good).file)).toEqual(read)
  expect(kept()).toHaveLength(1)
  expect(readTextOnce(marked(good).file)).toEqual(read)
})

test('a kept text is not read again, and one that is damaged is', () => {
  enterFolder({})
  const read = readTextOnce(marked(good).file)
  const [path = ''] = kept()
  writeFileSync(path, '{"text":"kept"}')
  expect(readTextOnce(marked(good).file)).toEqual({ text: 'kept' })
  writeFileSync(path, '{"text":')
  expect(readTextOnce(marked(good).file)).toEqual(read)
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(read)
})

test('what was kept can be forgotten', () => {
  enterFolder({})
  forgetTexts()
  readTextOnce(marked(good).file)
  expect(kept()).toHaveLength(1)
  forgetTexts()
  expect(kept()).toEqual([])
})

test('another source is another text', () => {
  enterFolder({})
  readTextOnce(marked(good).file)
  expect(readTextOnce(marked(good.replace('Acme', 'Other')).file)?.text.description).toBe('Other.')
})

test('a file with errors is not kept, and says what is wrong each time', () => {
  enterFolder({})
  for (let time = 0; time < 2; time++) {
    const { file, place } = marked(bad)
    expect(readTextOnce(file)).toBeUndefined()
    expect(messagesOf(file)).toEqual([`${place} policies have no images; say it in words`])
  }
  expect(kept()).toEqual([])
})

test('the text of a path is what the file says', () => {
  enterFolder({ 'a.mdx': good })
  expect(textOf('a.mdx')).toEqual(readText(marked(good).file)?.text)
})

test('the text of a bad file is an error that tells the file, the place and what to write', () => {
  const { file, place } = marked(bad)
  enterFolder({ 'bad.mdx': String(file) })
  let said = ''
  try {
    textOf('bad.mdx')
  } catch (error) {
    said = stripVTControlCharacters(String(error))
  }
  expect(place).toBe('7:3')
  expect(said.split('\n')[0]).toBe('Error: bad.mdx')
  expect(said.split('\n')[1]).toMatch(/^7:3-7:21 +error +policies have no images; say it in words +subset +policy$/)
})
