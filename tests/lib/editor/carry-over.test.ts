import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { carryOver } from '../../../lib/editor/carry-over'
import { formatText } from '../../../lib/text/format'
import { save, type } from './keystatic'

const root = new URL('../../../', import.meta.url).pathname

/** Every text of the site and of its tests, by its path. */
const files = ['content', 'tests/content']
  .flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  .filter((path) => path.endsWith('.mdx'))
  .sort()

test.each(files)('%s is as it was when nothing is changed', (path) => {
  const source = readFileSync(`${root}${path}`, 'utf8')
  const written = save(source)
  expect(written).not.toBe(source)
  expect(carryOver(source, written)).toBe(formatText(source))
})

test('x', () => {
  console.log(save('---\ntitle: A\n---\n\n## A [#b]\n\nHello', { text: type('Hello', 'Bye a@b.example') }))
})
