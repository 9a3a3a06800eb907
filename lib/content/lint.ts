import type { Root } from 'mdast'
import { type Processor, unified } from 'unified'
import type { VFile } from 'vfile'
import type { Rule } from '../rules/rule'
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
  for (const rule of textRules) {
    if (isHeld(rule, strictness)) processor.use(rule.plugin, [rule.severity === 'error' ? 'error' : 'warn'])
  }
  return processor
}

/** Whether a rule is one of those to run. */
export function isHeld({ severity, sparesSuperseded }: Rule, strictness: Strictness): boolean {
  if (strictness === 'all') return true
  return severity === 'error' && !(strictness === 'superseded' && sparesSuperseded)
}
