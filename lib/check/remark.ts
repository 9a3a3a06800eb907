import { basename } from 'node:path'
import type { Root } from 'mdast'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import { checkLookAlikes } from '../content/encoding'
import { checkFrontMatter } from '../content/front-matter'
import { lint } from '../content/read'
import { dayIn, isDate } from '../languages/dates'
import { today } from '../settings'
import { parseOn } from '../text/parse'
import { formatText } from '../writing/format'

/** The rules on one text as a remark plugin, for editors that have remark, and the style of `--fix` as what it writes. */
export function remarkPolicy(this: Processor): void {
  // Remark does not go on to transform what has an error, so all is said while it parses.
  this.parser = (_source: string, file: VFile): Root => {
    const name = basename(file.path, '.mdx')
    const front = checkFrontMatter(file, isDate(name) ? name : dayIn(today()))
    if (front) checkLookAlikes(file, front)
    const tree = parseOn(file)
    if (tree) lint(tree, file)
    return tree ?? { type: 'root', children: [] }
  }
  this.compiler = (_tree: unknown, file: VFile) => formatText(String(file)) ?? String(file)
}
