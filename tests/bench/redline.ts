// Measures the redline of a long policy: npm run bench:redline
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { fail } from '../../lib/cli/run'
import { readText } from '../../lib/content/read'
import { countWords, readWords } from '../../lib/redline/blocks'
import { blocksToHtml } from '../../lib/redline/html'
import { redline } from '../../lib/redline/redline'
import { sumUp } from '../../lib/redline/sum'
import { allSections, type Text } from '../../lib/text/text'

const folder = 'content/kastana/privacy'
const words = 20_000
const runs = 11

const [name = ''] = readdirSync(folder)
const source = readFileSync(join(folder, name), 'utf8')
const long = lengthen(source)
const oneSection = long.replaceAll(/^##+ .*\n/gm, '')
measure('a word more in each section', long, long.replaceAll(/^(#.*\n\n\S+)/gm, '$1 also'))
measure('every third word', long, replaceThirds(long))
measure('every third word, in one section', oneSection, replaceThirds(oneSection))

/** Puts another word in the place of every third one, but in headings. */
function replaceThirds(text: string): string {
  let count = 0
  const replace = (line: string) =>
    line.replaceAll(/\p{Ll}{3,}/gu, (word) => (++count % 3 === 0 ? `other${word}` : word))
  return text.replaceAll(/^\p{Lu}.*$/gmu, replace)
}

/** Repeats the text of a policy until it has enough words, with headings that differ. */
function lengthen(text: string): string {
  const [head = '', ...sections] = text.split(/^(?=## )/m)
  const count = countWords(readWords(sections.join('')))
  const copies = Array.from({ length: Math.ceil(words / count) }, (_, copy) =>
    sections
      .join('')
      .replaceAll(/^(#+ .*?)( \[.*)?$/gm, `$1 ${copy}`)
      .replaceAll(/\]\([#/].*?\)/g, '](https://example.org)'),
  )
  return head.replaceAll(/\]\([#/].*?\)/g, '](https://example.org)') + copies.join('')
}

function measure(what: string, olderSource: string, newerSource: string): void {
  const [before, after] = [read(olderSource), read(newerSource)]
  const times = Array.from({ length: runs }, () => {
    const started = performance.now()
    const compared = redline(before, after)
    for (const { blocks } of allSections(compared.sections)) blocksToHtml(blocks)
    return performance.now() - started
  }).sort((a, b) => a - b)
  const [fastest = 0, median = 0, slowest = 0] = [times[0], times[(runs - 1) / 2], times.at(-1)]
  const range = `${fastest.toFixed(0)} to ${slowest.toFixed(0)}`
  console.log(`${what}: ${median.toFixed(0)} ms (${range}), ${sumUp(redline(before, after))}`)
}

function read(text: string): Text {
  const file = new VFile({ path: what(text), value: text })
  return readText(file)?.text ?? fail(file.messages.map(String).join('\n'))
}

function what(text: string): string {
  return `a policy of ${countWords(readWords(text))} words`
}
