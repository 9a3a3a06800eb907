import { expect, test } from 'vitest'
import { asciiAddress, typeScriptString } from '../../../lib/links/literals'
import { folderOf } from '../folder'
import { compile, compiled } from './compile'
import { hostileAddresses, hostileLabels } from './hostile'

test('an address in ASCII is what a browser makes of it, and what is encoded stays so', () => {
  expect(asciiAddress('https://example.org/a%20b/#größe')).toBe('https://example.org/a%20b/#gr%C3%B6%C3%9Fe')
  expect(asciiAddress('https://example.org/?a=b&c=d#e-f_g')).toBe('https://example.org/?a=b&c=d#e-f_g')
})

test('a string of TypeScript is what was written', { timeout: 60_000 }, async () => {
  const texts = [...hostileLabels, ...hostileAddresses, 'a\nb\u0000c\u2029']
  const folder = folderOf({})
  const code = `export const texts = [${texts.map(typeScriptString).join()}]`
  expect(compile(folder, { 'texts.ts': code })).toEqual([])
  expect(await compiled(folder, 'texts')).toMatchObject({ texts })
})
