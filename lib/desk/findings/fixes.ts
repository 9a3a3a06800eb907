import { type Content, policyOf } from '../../content/content'
import { meantAddress, surroundingsOf } from '../../landing/links'
import { stretches } from '../../redline/diff'
import { anchor } from '../../rules/anchor'
import { characterRules } from '../../rules/character-rules'
import { linkRules } from '../../rules/link-rules'
import { listRules } from '../../rules/list-rules'
import { textRules } from '../../rules/rules'
import { emptyRow, emptyTable } from '../../rules/slip'
import { addressInWords } from '../../rules/text-link-rules'
import { translationRules } from '../../rules/translation-rules'
import { isRecord } from '../../system/record'
import { fixText } from '../../writing/fixes'
import { withLinksBack } from '../../writing/links-back'
import type { DraftText } from '../document/merge-texts'
import type { DeskFix } from '../draft/draft-state'
import { readFieldsOf } from '../draft/fields-in-source'
import { draftNamed, fieldsOf, openDraft } from '../draft/named-draft'
import { decodeDraft, draftSource, readDraft, readSentDraft } from '../draft/saving'
import { Refusal, type Sent, textIn } from '../server/handler'

/** The rules of which some findings leave no choice: those on the text, and on what it shares with others. */
const mechanical = new Set([
  ...[characterRules['hidden-character'], listRules['lost-mark'], listRules['typed-list']].map(({ id }) => id),
  ...[linkRules.renamed, linkRules.link].map(({ id }) => id),
  ...textRules.filter(({ severity }) => severity === 'error').map(({ id }) => id),
])

/** What the button for a fix says that deletes something, by what was found. */
export const fixLabels = new Map([
  [emptyRow, 'Delete row'],
  [emptyTable, 'Delete the table'],
])

/** Fixes findings of one rule in the source of the draft of a policy, and says what was found where it can say more of that than the check; undefined where that needs a decision. */
type Fixer = (fix: DeskFix) => { source: string; says?: string } | undefined

/** Finds the fixes for what the check found in a source of the draft of a policy. */
export function fixerFor(content: Content, name: string, source: string): Fixer {
  const lines = linesOf(source)
  const last = policyOf(content, name)?.versions.at(-1)
  // A section that was published had it, so that it was this draft that led it elsewhere.
  const isLed = (led: string) => last?.outline?.headings.some((own) => own.anchor === led) ?? false
  let edits: LineEdit[] | undefined
  return ({ rule, lines: at }) => {
    // Each of them says something else.
    if (rule === linkRules['lost-anchor'].id || rule === translationRules.translation.id)
      return withMarks(content, name, lines, rule, at)
    if (!mechanical.has(rule)) return undefined
    const back = rule === anchor.id ? withLinksBack(source, at, isLed) : undefined
    if (back) {
      const titles = `“${back.titles.join('”, “')}”`
      const says = `this draft has led the links to ${titles} elsewhere; Fix leads its links to ${titles} again`
      return { source: back.source, says }
    }
    edits ??= editsIn(lines, linesOf(fixed(content, name, source)))
    const own = edits.filter(({ from, gone }) => at.some((line) => from < line && line <= from + Math.max(1, gone)))
    if (own.length === 0) return undefined
    // From the last, as each moves the lines below.
    const made = own.reduceRight((all, { from, gone, come }) => all.toSpliced(from, gone, ...come), lines)
    return { source: made.join('\n') }
  }
}

/** A draft that a page sends, with findings of one rule fixed. Nothing is saved. */
export function fixDraft(content: Content, dir: string, sent: Sent): DraftText {
  const draft = readSentDraft({ base: '', ...sent })
  const { policy } = draft
  const source = draftSource(decodeDraft(readDraft(dir, policy).bytes), draft)
  const fix = isRecord(sent.fix) ? sent.fix : {}
  const lines = Array.isArray(fix.lines) ? fix.lines.map(Number) : []
  const fixed = fixerFor(content, policy, source)({ rule: textIn(fix, 'rule'), lines })
  if (fixed === undefined)
    throw new Refusal(422, 'The text has changed since this was found. Wait until it is checked again.')
  return { fields: readFieldsOf(fixed.source, fieldsOf(policy)), document: openDraft(content, policy, fixed.source) }
}

/** The lines with the marks that the check proposes for the headings in some of them: those that lead links of sections that are gone, or that a translation has from its original. */
function withMarks(content: Content, name: string, lines: string[], rule: string, at: number[]): ReturnType<Fixer> {
  const { messages = [] } = draftNamed(content, name)?.file ?? {}
  let made = lines
  for (const line of at) {
    const [mark] = messages.find((one) => one.ruleId === rule && one.line === line && one.expected)?.expected ?? []
    const heading = lines[line - 1]
    if (mark === undefined || !heading?.startsWith('#')) return undefined
    made = made.with(line - 1, `${heading.replace(/\s*\[[^[\]]*#[^[\]]*\]\s*$/, '')} ${mark}`)
  }
  return { source: made.join('\n') }
}

function linesOf(source: string): string[] {
  return source.split(/\r?\n/)
}

/** A source with all fixes made. */
function fixed(content: Content, name: string, source: string): string {
  const draft = draftNamed(content, name)
  const [company = ''] = name.split('/')
  const around = surroundingsOf(content, company)
  return fixText(source, {
    title: draft?.front?.values.title?.text,
    renames: draft?.renames,
    deletesTables: true,
    items: true,
    addressOf: (url, words) => meantAddress(url, around) ?? addressInWords(words, url),
  }).source
}

/** Lines that come in the place of others. */
interface LineEdit {
  from: number
  gone: number
  come: string[]
}

function editsIn(older: string[], newer: string[]): LineEdit[] {
  const keyed = (lines: string[]) => lines.map((key) => ({ key }))
  let from = 0
  return stretches(keyed(older), keyed(newer), Number.POSITIVE_INFINITY).flatMap((stretch) => {
    const edit = { from, gone: stretch.older.length, come: stretch.newer.map(({ key }) => key) }
    from += edit.gone
    return stretch.isSame ? [] : edit
  })
}
