import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UnshowableText, Unwritable } from '../../../../lib/desk/document/document'
import { openText, writeText } from '../../../../lib/desk/document/text'
import { formatText } from '../../../../lib/writing/format'
import { likelyText } from '../../check/fragments'
import { blocks } from './texts'

/** What is written of a text in which nothing is changed; undefined for one that is refused. */
function written(source: string): string | undefined {
  try {
    return writeText(openText(source))
  } catch (error) {
    if (!(error instanceof UnshowableText || error instanceof Unwritable)) throw error
    return undefined
  }
}

const texts = fc.tuple(fc.option(blocks, { nil: undefined }), blocks).map(([short, rest]) => {
  const opening = short ? `<InShort>\n\n${short.join('\n\n')}\n\n</InShort>\n\n` : ''
  return `${opening}${rest.join('\n\n')}\n`
})

test('a text in which nothing is changed is as it was, or is refused', () => {
  fc.assert(
    fc.property(fc.oneof({ weight: 3, arbitrary: texts }, likelyText), (source) => {
      const formatted = formatText(source)
      const own = formatted === undefined ? undefined : written(source)
      fc.pre(own !== undefined)
      expect(own).toBe(formatted?.replace(/^---\n[\s\S]*?\n---\n+/, ''))
    }),
    { numRuns: 12 },
  )
})
