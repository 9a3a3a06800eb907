import { isRecord } from '../../system/record'
import { filled } from './filled'

type Values = Readonly<Record<string, unknown>>

/** The fields that have other values than before, with these; those that were emptied too. */
export function changesIn(before: Values, after: Values): Record<string, unknown> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return Object.fromEntries(
    names.flatMap((name) => (isSame(before[name], after[name]) ? [] : [[name, after[name] ?? '']])),
  )
}

/** What was changed since `before`, in what others made of it meanwhile. Of what stands by name, each is taken on its own. */
export function mergeChanges(before: Values, mine: Values, theirs: Values): Record<string, unknown> {
  const changed = Object.entries(changesIn(before, mine)).map(([name, value]) => {
    if (!isRecord(value)) return [name, value]
    const merged = mergeChanges(Object(before[name]), value, Object(theirs[name]))
    return [name, Object.fromEntries(Object.entries(merged).filter(([, one]) => one !== ''))]
  })
  return { ...theirs, ...Object.fromEntries(changed) }
}

/** Whether something was changed since `before` that others changed too, into something else. */
export function isClash(before: Values, mine: Values, theirs: Values): boolean {
  return Object.entries(changesIn(before, mine)).some(([name, value]) =>
    isRecord(value)
      ? isClash(Object(before[name]), value, Object(theirs[name]))
      : !isSame(theirs[name], before[name]) && !isSame(theirs[name], value),
  )
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(filled(a)) === JSON.stringify(filled(b))
}
