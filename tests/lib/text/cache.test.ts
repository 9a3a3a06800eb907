import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { forgetTexts, textOf } from '../../../lib/content/cache'
import { readText } from '../../../lib/rules/read'
import { marked } from '../../marked'
import { enterFolder } from '../folder'

const good = '<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n## Data [#d, was #old]\n\nSee [rights](#rights).\n'
const bad = '<InShort>\n\nAcme.\n\n</InShort>\n\n  ▶![a cat](/cat.png)\n'

/** The paths of what is kept in the working folder. */
function kept(): string[] {
  return readdirSync('.', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'))
}

test('a text is the same whether it is read for the first time or kept', () => {
  enterFolder({ 'a.mdx': good })
  const text = readText(marked(good).file, 'errors')?.compile?.()
  expect(text?.sections[0]?.aliases).toEqual(['old'])
  expect(textOf('a.mdx')).toEqual(text)
  expect(kept()).toHaveLength(1)
  expect(textOf('a.mdx')).toEqual(text)
})

test('a kept text is not read again, and one that is damaged is', () => {
  enterFolder({ 'a.mdx': good })
  const text = textOf('a.mdx')
  const [path = ''] = kept()
  writeFileSync(path, '{"description":"kept"}')
  expect(textOf('a.mdx')).toEqual({ description: 'kept' })
  writeFileSync(path, '{"description":')
  expect(textOf('a.mdx')).toEqual(text)
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(text)
})

test('what was kept can be forgotten', () => {
  enterFolder({ 'a.mdx': good })
  forgetTexts()
  textOf('a.mdx')
  expect(kept()).toHaveLength(1)
  forgetTexts()
  expect(kept()).toEqual([])
})

test('another source is another text', () => {
  enterFolder({ 'a.mdx': good, 'b.mdx': good.replace('Acme', 'Other') })
  textOf('a.mdx')
  expect(textOf('b.mdx').description).toBe('Other.')
})

test('the text of a path is what the file says', () => {
  enterFolder({ 'a.mdx': good })
  expect(textOf('a.mdx')).toEqual(readText(marked(good).file, 'errors')?.compile?.())
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
  expect(kept()).toEqual([])
  expect(place).toBe('7:3')
  expect(said.split('\n')[0]).toBe('Error: bad.mdx')
  expect(said.split('\n')[1]).toMatch(/^7:3-7:21 +error +policies have no images; say it in words +markup +policy$/)
})
