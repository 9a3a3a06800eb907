import { useEffect, useRef, useState } from 'react'
import type { FactsState } from '../../../lib/desk/forms/facts'
import type { FactsPreview, SavedFacts } from '../../../lib/desk/forms/facts-api'
import { send } from '../send'

type Values = Record<string, unknown>

/** What comes with a refusal, as the file has changed meanwhile. */
interface FactsConflict {
  theirs: FactsState
}

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
      const { status, body } = await send<FactsPreview & FactsConflict>('facts', {
        ...JSON.parse(sent),
        isPreview: true,
      })
      if (latest.current !== sent) return
      if (status === 409) setTheirs(body.theirs)
      else if (status === 200) setPreview(body)
      else setPreview({ refusal: body.reason })
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
    const { status, body } = await send<SavedFacts & FactsConflict & FactsPreview>('facts', {
      ...JSON.parse(sent),
      why,
    })
    setIsSaving(false)
    if (status === 409) setTheirs(body.theirs)
    if (status === 422) setPreview(body)
    const isSaved = status === 200 && body.state !== undefined
    if (isSaved && body.state) {
      const next = body.state
      setState(next)
      // What was changed meanwhile is saved next.
      setValues((now) => (now === values ? next.values : now))
    }
    setSaid((isSaved ? body.remembered : body.reason) ?? '')
    return isSaved
  }

  const take = (next: FactsState, shown: Values) => {
    setState(next)
    setValues(shown)
    setTheirs(undefined)
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
      take(theirs, { ...theirs.values, ...(isKept ? changed : {}) })
      setRound(round + 1)
    },
    /** Another one when the form shows what was not typed in it. */
    round,
  }
}

/** The fields that have other values than before, with these; those that were emptied too. */
export function changesIn(before: Values, after: Values): Values {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const isSame = (name: string) => JSON.stringify(before[name] ?? '') === JSON.stringify(after[name] ?? '')
  return Object.fromEntries([...names].flatMap((name) => (isSame(name) ? [] : [[name, after[name] ?? '']])))
}
