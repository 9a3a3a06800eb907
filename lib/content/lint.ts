import type { Root } from 'mdast'
import { type Processor, unified } from 'unified'
import type { VFile } from 'vfile'
import { textRules } from '../rules/text-rules'

/** Which rules to run: those that a superseded text must keep, those that stop a build, or all. */
export type Strictness = 'superseded' | 'errors' | 'all'

const linters = { superseded: linter('superseded'), errors: linter('errors'), all: linter('all') }

/** Reports on the file what breaks the rules in the tree of its text. */
export function lint(tree: Root, file: VFile, strictness: Strictness): void {
  linters[strictness].runSync(tree, file)
}

function linter(strictness: Strictness): Processor {
  const processor = unified()
  for (const { plugin, severity, sparesSuperseded } of textRules) {
    if (strictness === 'superseded' && sparesSuperseded) continue
    if (severity === 'error') processor.use(plugin, ['error'])
    else if (strictness === 'all') processor.use(plugin, ['warn'])
  }
  return processor
}
