import type { VFile } from 'vfile'
import { versionFields } from '../fields'
import { problem } from '../text/problem'
import { readFields } from './fields'

const block = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m

/** Checks the front matter of a version that was published on the day `updated`. Answers the day on which it takes effect, or undefined when there is no front matter to tell. */
export function checkFrontMatter(file: VFile, updated: string): string | undefined {
  const source = String(file)
  const found = block.exec(source)
  if (found?.index !== 0) {
    // `---js` and its like would be run as code by the front matter reader of Contentlayer.
    const reason = /^\uFEFF?---[ \t]*\S/.test(source)
      ? 'the first line has more than `---`; write `---` alone'
      : 'the file does not open with its fields; write `---`, a line each for title, summary and change, and `---`'
    problem(file, 0, reason, 'front-matter')
    return undefined
  }
  const offset = found[0].indexOf('\n') + 1
  const { effective } = readFields(file, found[1] ?? '', offset, versionFields)
  if (effective && effective.text < updated) {
    const reason = `\`effective\` is before the day of publication, ${updated}; write that day or a later one, or leave it out`
    problem(file, effective.offset, reason, 'effective')
  }
  return effective?.text ?? updated
}
