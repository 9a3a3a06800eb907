import { siteOf } from '../check/content'
import { meantAddress } from '../check/links'
import { type Content, policyOf } from '../content/checked'
import { diffByKey } from '../redline/diff'
import { hiddenCharacter } from '../rules/hidden-character'
import { renamedSection, siteLink } from '../rules/link-rules'
import { textRules } from '../rules/text-rules'
import { fixText } from '../writing/fixes'
import type { DeskFix } from './draft-state'

/** The rules of which some findings take no person to fix: those on the text, and on what it shares with others. */
const mechanical = new Set([
  ...[hiddenCharacter, renamedSection, siteLink].map(({ id }) => id),
  ...textRules.filter(({ severity }) => severity === 'error').map(({ id }) => id),
])

/** Fixes one finding in the source of the draft of a policy, where that takes no person; undefined where it does. */
export type Fixer = (fix: DeskFix) => string | undefined

/** Finds the fixes for what the check found in a source of the draft of a policy. */
export function fixerFor(content: Content, name: string, source: string): Fixer {
  const lines = linesOf(source)
  let edits: LineEdit[] | undefined
  return ({ rule, line = 0 }) => {
    if (!mechanical.has(rule)) return undefined
    edits ??= editsIn(lines, linesOf(fixed(content, name, source)))
    const own = edits.filter(({ from, gone }) => from < line && line <= from + Math.max(1, gone))
    if (own.length === 0) return undefined
    // From the last, as each moves the lines below.
    const made = own.reduceRight((all, { from, gone, come }) => all.toSpliced(from, gone, ...come), lines)
    return made.join('\n')
  }
}

function linesOf(source: string): string[] {
  return source.split(/\r?\n/)
}

/** A source with all fixes made. */
function fixed(content: Content, name: string, source: string): string {
  const { draft } = policyOf(content, name) ?? {}
  const [company = ''] = name.split('/')
  const { now } = siteOf(content)
  return fixText(source, {
    title: draft?.front?.values.title?.text,
    renames: draft?.renames,
    addressOf: (url) => meantAddress(url, company, content.companies.get(company)?.website, now),
  }).source
}

/** Lines that come in the place of others. */
interface LineEdit {
  from: number
  gone: number
  come: string[]
}

function editsIn(older: string[], newer: string[]): LineEdit[] {
  const edits: LineEdit[] = []
  let isOpen = false
  const keyed = (lines: string[]) => lines.map((key) => ({ key }))
  for (const part of diffByKey(keyed(older), keyed(newer)) ?? []) {
    if (!part.isSame && !isOpen) edits.push({ from: part.from, gone: 0, come: [] })
    isOpen = !part.isSame
    const edit = edits.at(-1)
    if (!isOpen || !edit) continue
    edit.gone += part.older.length
    edit.come.push(...part.newer.map(({ key }) => key))
  }
  return edits
}
