// @vitest-environment jsdom

import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { carryOver } from '../../../lib/editor/carry-over'
import { markup } from '../../../lib/rules/markup'
import { readText } from '../../../lib/rules/read'
import { syntax } from '../../../lib/text/problem'
import { formatText } from '../../../lib/writing/format'
import { likelyText } from '../check/fragments'
import { save } from './keystatic'
import { blocks } from './texts'

const front = '---\ntitle:  "A" # as registered\nsummary: B\nchange: material\n---\n\n'

const texts = fc.tuple(fc.option(blocks, { nil: undefined }), blocks).map(([short, rest]) => {
  const opening = short ? `<InShort>\n\n${short.join('\n\n')}\n\n</InShort>\n\n` : ''
  return `${front}${opening}${rest.join('\n\n')}\n`
})

/** The text in one style; undefined for one that the editor refuses to open for its markup. */
function openText(source: string): string | undefined {
  const file = new VFile(source)
  readText(file, 'errors')
  const isRefused = file.messages.some(({ ruleId }) => ruleId === markup.id || ruleId === syntax.id)
  return isRefused ? undefined : formatText(source)
}

/** Whether the editor opens a text: it refuses what it would change by itself. */
function isOpened(source: string): boolean {
  const formatted = openText(source)
  return formatted !== undefined && carryOver(source, save(source)) === formatted
}

test('a text in which nothing is changed is as it was', { timeout: 120_000 }, () => {
  let same = 0
  fc.assert(
    fc.property(fc.oneof({ weight: 3, arbitrary: texts }, likelyText), (source) => {
      const formatted = openText(source)
      if (formatted === undefined) return
      const written = save(source)
      expect(carryOver(source, written)).toBe(formatted)
      expect(carryOver(formatted, written)).toBe(formatted)
      same += 1
    }),
    { numRuns: 20 },
  )
  expect(same).toBeGreaterThan(12)
})

test('a paragraph that is added leaves all else as it was', { timeout: 120_000 }, () => {
  let same = 0
  fc.assert(
    fc.property(blocks, blocks, (before, after) => {
      const former = `${front}${[...before, '## Here', ...after].join('\n\n')}\n`
      const next = `${front}${[...before, '## Here', 'Nothing like it was here.', ...after].join('\n\n')}\n`
      const formatted = formatText(next)
      if (formatted === undefined || !isOpened(former)) return
      expect(carryOver(former, save(next))).toBe(formatted)
      same += 1
    }),
    { numRuns: 20 },
  )
  expect(same).toBeGreaterThan(12)
})
