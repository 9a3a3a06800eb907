import { useEffect, useRef, useState } from 'react'
import type { FactsState } from '../../../lib/desk/forms/facts'
import type { FactsPreview, SavedFacts } from '../../../lib/desk/forms/facts-api'
import { filled } from '../../../lib/desk/forms/filled'
import { isRecord } from '../../../lib/system/record'
import { send } from '../send'

type Values = Record<string, unknown>

/** What the desk responds to facts; `theirs` where the file has changed meanwhile. */
type Response = FactsPreview & SavedFacts & { theirs: FactsState }

/** How long a change waits for the next before its effects are looked for, in milliseconds. */
const untilChecked = 500

/** Facts as they are changed in a form, what follows from that, and how they are saved. */
export function useFacts(initial: FactsState) {
  const [state, setState] = useState(initial)
  const [values, setValues] = useState<Values>(initial.values)
  const [preview, setPreview] = useState<Partial<FactsPreview>>({ wrong: initial.wrong })
  const [said, setSaid] = useState('')
  const [theirs, setTheirs] = useState<FactsState>()
  const [isSaving, setIsSaving] = useState(false)
  const [round, setRound] = useState(0)
  const changed = changesIn(state.values, values)
  const isChanged = Object.keys(changed).length > 0
  const sent = JSON.stringify({ name: state.name, base: state.base, changed })
  const latest = useRef(sent)
  latest.current = sent

  useEffect(() => {
    if (!isChanged) return setPreview({ wrong: state.wrong })
    const timer = setTimeout(async () => {
      const { status, body } = await send<Response>('facts', { ...JSON.parse(sent), isPreview: true })
      if (latest.current !== sent) return
      if (status === 409) setTheirs(body.theirs)
      else setPreview(status === 200 ? body : { refusal: body.reason })
    }, untilChecked)
    return () => clearTimeout(timer)
  }, [sent, isChanged, state.wrong])

  useEffect(() => {
    if (!isChanged) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isChanged])

  const save = async (why: string): Promise<boolean> => {
    setIsSaving(true)
    const { status, body } = await send<Response>('facts', { ...JSON.parse(sent), why })
    setIsSaving(false)
    const { state: next, remembered, reason } = body
    if (status === 409) setTheirs(body.theirs)
    if (status === 422) setPreview(body)
    setSaid((next ? remembered : reason) ?? '')
    if (!next) return false
    setState(next)
    // What was changed meanwhile is saved next.
    setValues((now) => (now === values ? next.values : now))
    return true
  }

  return {
    state,
    values,
    setValues: (next: Values) => {
      setValues(next)
      setSaid('')
    },
    changed,
    isChanged,
    isSaving,
    wrong: preview.wrong ?? {},
    effects: preview.effects ?? [],
    refusal: preview.refusal,
    said,
    save,
    /** What the file says now, where it has changed meanwhile. */
    theirs,
    /** Goes on from what the file says now, with what was changed here, or without it. */
    goOn: (isKept: boolean) => {
      if (!theirs) return
      setState(theirs)
      setValues(isKept ? mergeChanges(state.values, values, theirs.values) : theirs.values)
      setTheirs(undefined)
      setRound(round + 1)
    },
    /** Another one when the form shows what was not typed in it. */
    round,
  }
}

/** The fields that have other values than before, with these; those that were emptied too. */
export function changesIn(before: Values, after: Values): Values {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const isSame = (name: string) => JSON.stringify(filled(before[name])) === JSON.stringify(filled(after[name]))
  return Object.fromEntries(names.flatMap((name) => (isSame(name) ? [] : [[name, after[name] ?? '']])))
}

/** What was changed since `before`, in what others made of it meanwhile. Of what stands by name, each is taken on its own. */
function mergeChanges(before: Values, mine: Values, theirs: Values): Values {
  const changed = Object.entries(changesIn(before, mine)).map(([name, value]) => {
    if (!isRecord(value)) return [name, value]
    const merged = mergeChanges(Object(before[name]), value, Object(theirs[name]))
    return [name, Object.fromEntries(Object.entries(merged).filter(([, one]) => one !== ''))]
  })
  return { ...theirs, ...Object.fromEntries(changed) }
}
