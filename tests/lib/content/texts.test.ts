import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { expect, onTestFinished, test } from 'vitest'
import { readText } from '../../../lib/content/read'
import { readAhead, readingOf, report, textAt } from '../../../lib/content/texts'
import { marked } from '../../marked'
import { enterFolder } from '../folder'

const good = '<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n## Data [#d, was #old]\n\nSee [rights](#rights).\n'
const bad = '<InShort>\n\nAcme.\n\n</InShort>\n\n  ▶![a cat](/cat.png)\n'

/** The paths of what is kept in the working folder. */
function kept(): string[] {
  return readdirSync('.', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'))
}

test('a text is the same whether it is read for the first time or kept', () => {
  enterFolder({ 'a.mdx': good, 'b.mdx': good })
  const { text } = readText(marked(good).file) ?? {}
  expect(text?.sections[0]?.aliases).toEqual(['old'])
  expect(textAt('a.mdx')).toEqual(text)
  expect(kept()).toHaveLength(1)
  expect(textAt('b.mdx')).toEqual(text)
  expect(kept()).toHaveLength(1)
})

test('a text that was read ahead in its language is found kept', () => {
  enterFolder({ 'r.mdx': good, 's.mdx': good })
  readAhead({ path: 'r.mdx', data: { language: 'de' } })
  const [path = ''] = kept()
  writeFileSync(path, JSON.stringify({ text: { description: 'kept' }, findings: [] }))
  readAhead({ path: 's.mdx', data: { language: 'de' } })
  const { text } = readingOf(new VFile({ path: 's.mdx', value: good, data: { language: 'de' } }))
  expect(text).toEqual({ description: 'kept' })
  expect(textAt('r.mdx').sections).toHaveLength(1)
})

test('of drafts, which change with each word, nothing is kept', () => {
  enterFolder({ 'acme/privacy/draft.mdx': good, 'acme/privacy/draft.de.mdx': good })
  expect(textAt('acme/privacy/draft.mdx')).toEqual(textAt('acme/privacy/draft.de.mdx'))
  expect(kept()).toEqual([])
})

test('a kept text is not read again, and one that is damaged is', () => {
  enterFolder({ 'k.mdx': good, 'l.mdx': good, 'm.mdx': good })
  const text = textAt('k.mdx')
  const [path = ''] = kept()
  const whole = readFileSync(path, 'utf8')
  writeFileSync(path, JSON.stringify({ text: { description: 'kept' }, findings: [] }))
  expect(textAt('l.mdx')).toEqual({ description: 'kept' })
  writeFileSync(path, whole.slice(0, 20))
  expect(textAt('m.mdx')).toEqual(text)
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(whole))
})

test('what other code kept is removed', () => {
  enterFolder({ 'o.mdx': good, '.next/cache/texts/0123/abc.json': '{}' })
  textAt('o.mdx')
  expect(kept()).toHaveLength(1)
  expect(kept()[0]).not.toContain('0123')
})

test('what other code kept and cannot be removed keeps no text from being read', () => {
  enterFolder({ 'p.mdx': good })
  const other = '.next/cache/texts/0123'
  // No path leads to what is this deep.
  execFileSync('mkdir', ['-p', join(other, ...Array(30).fill('x'.repeat(200)))])
  onTestFinished(() => void execFileSync('rm', ['-rf', other]))
  expect(textAt('p.mdx').sections).toHaveLength(1)
})

test('a file that has changed is read again, and one that has not is not', () => {
  enterFolder({})
  const first = readingOf(new VFile({ path: 'd.mdx', value: good }))
  expect(readingOf(new VFile({ path: 'd.mdx', value: good }))).toBe(first)
  const second = readingOf(new VFile({ path: 'd.mdx', value: good.replace('Acme', 'Other') }))
  expect(second.text?.description).toBe('Other.')
})

test('a text that can still be changed has to keep more rules than one that is superseded', () => {
  enterFolder({})
  const file = new VFile({ path: 'e.mdx', value: `${good}\n[… a gap]\n\nWe may share some of it.\n` })
  const reading = readingOf(file)
  const rulesFor = (strictness: Parameters<typeof report>[2]) => {
    const own = new VFile(file)
    own.messages = []
    const isSound = report(own, reading, strictness)
    return [isSound, own.messages.map(({ ruleId }) => ruleId)]
  }
  expect(rulesFor('superseded')).toEqual([true, []])
  expect(rulesFor('errors')).toEqual([false, ['placeholder']])
  expect(rulesFor('all')).toEqual([false, expect.arrayContaining(['placeholder', 'vague-words'])])
  expect(reading.text?.sections).toHaveLength(1)
})

test('the text of a bad file is an error that tells the file, the place and what to write', () => {
  const { file, place } = marked(bad)
  enterFolder({ 'bad.mdx': String(file) })
  expect(place).toBe('7:3')
  expect(() => textAt('bad.mdx')).toThrow(/^bad\.mdx:7:3-7:21: policies have no images; say it in words$/)
})
