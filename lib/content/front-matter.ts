import type { VFile } from 'vfile'
import { addDays, formatDate } from '../languages/dates'
import { fileRules } from '../rules/file-rules'
import { versionRules } from '../rules/version-rules'
import { problem } from '../text/problem'
import { readFields, type Values } from './fields'
import { versionFields } from './schema'
import { translationFields } from './translation-fields'

/** The front matter of a version or a draft. */
export interface FrontMatter extends Values {
  /** Where its first field stands. */
  offset: number
}

/** How many days after its publication a text may take effect. */
export const farthest = 731

const block = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m

/** The fields with which a source opens, as YAML, and where they start; undefined when it does not open with fields. */
export function findFields(source: string): { yaml: string; offset: number } | undefined {
  const found = block.exec(source)
  if (found?.index !== 0) return undefined
  return { yaml: found[1] ?? '', offset: found[0].indexOf('\n') + 1 }
}

/** Checks the front matter of a text that was or would be published on the day `updated`, or of a translation. Returns it, or undefined when there is none. */
export function checkFrontMatter(file: VFile, updated: string, isTranslation = false): FrontMatter | undefined {
  const source = String(file)
  const found = findFields(source)
  if (!found) {
    // `---js` and its like would be run as code by the front matter reader of Contentlayer.
    const reason = /^\uFEFF?---[ \t]*\S/.test(source)
      ? 'the first line has more than `---`; write `---` alone'
      : source.startsWith('---')
        ? 'the fields have no end; write a line of `---` alone below them'
        : `the file does not open with its fields; write \`---\`, a line each for title, summary and ${isTranslation ? 'from' : 'change'}, and \`---\``
    problem(file, 0, reason, fileRules['front-matter'])
    return undefined
  }
  const { yaml, offset } = found
  const front = readFields(file, yaml, offset, isTranslation ? translationFields : versionFields)
  const { effective } = front.values
  if (effective && effective.text < updated) {
    const reason = `\`effective\` is before the day of publication, ${updated}; write that day or a later one, or leave it out`
    problem(file, effective.offset, reason, versionRules.effective)
  }
  if (effective && effective.text > addDays(updated, farthest)) {
    const reason = `\`effective\` is ${formatDate(effective.text)}, more than two years after the day of publication; write a day that is nearer`
    problem(file, effective.offset, reason, versionRules.effective)
  }
  return { ...front, offset }
}
