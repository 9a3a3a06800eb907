import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parse } from '../../../lib/text/parse'
import { anything, likelyText } from '../check/fragments'

const whole = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze()

function wholly(source: string): unknown {
  try {
    return whole.parse(new VFile(source))
  } catch {
    return undefined
  }
}

test('what is parsed quickly is parsed as it would be with all of GFM', { timeout: 120_000 }, () => {
  let parsed = 0
  const texts = fc.oneof(
    likelyText,
    anything,
    fc.tuple(likelyText, anything).map((parts) => parts.join('\n\n')),
  )
  fc.assert(
    fc.property(texts, (source) => {
      const tree = parse(new VFile(source))
      if (tree) parsed += 1
      expect(tree).toEqual(wholly(source))
    }),
    { numRuns: 1000 },
  )
  expect(parsed).toBeGreaterThan(300)
})

test('so are the texts of this site', () => {
  const paths = ['content', 'tests/content'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  const texts = paths.filter((path) => path.endsWith('.mdx')).map((path) => readFileSync(path, 'utf8'))
  expect(texts.length).toBeGreaterThan(10)
  for (const source of texts) expect(parse(new VFile(source))).toEqual(wholly(source))
})
