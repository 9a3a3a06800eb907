import { useEffect, useRef, useState } from 'react'
import { changesIn, mergeChanges } from '../../../lib/desk/forms/changes'
import { coversIn, isUnexplained } from '../../../lib/desk/forms/disclosures'
import type { FactsState } from '../../../lib/desk/forms/facts'
import type { FactsPreview, SavedFacts } from '../../../lib/desk/forms/facts-api'
import { isAnyUnfinished } from '../../../lib/desk/forms/plain-field'
import { get, send } from '../send'
import { useListener } from '../use-listener'

type Values = Record<string, unknown>

/** What the desk responds to facts; `theirs` where others changed the same meanwhile. */
type Response = FactsPreview & SavedFacts & { theirs: FactsState }

/** How long a change waits for the next before its effects are looked for, or both are saved, in milliseconds. */
const untilChecked = 500
const untilSaved = 1500

/** The facts about a policy, once the desk has given them, or why it does not. */
export function useFactsOf(policy: string): { facts?: FactsState; refusal?: string } {
  const [reply, setReply] = useState<ReturnType<typeof useFactsOf>>({})
  useEffect(() => {
    void get<FactsState>('facts', { name: policy }).then(({ status, body }) =>
      setReply(status === 200 ? { facts: body as FactsState, refusal: body.unreadable } : { refusal: body.reason }),
    )
  }, [policy])
  return reply
}

/** Facts as they are changed in a form, what follows from that, and how they are saved. With `onSaved`, they are saved as they are changed. */
export function useFacts(initial: FactsState, onSaved?: () => void) {
  const [state, setState] = useState(initial)
  const [values, setValues] = useState<Values>(initial.values)
  const [preview, setPreview] = useState<Partial<FactsPreview>>({ wrong: initial.wrong })
  const [said, setSaid] = useState('')
  const [saved, setSaved] = useState<Partial<SavedFacts>>()
  const [theirs, setTheirs] = useState<FactsState>()
  const [isSaving, setIsSaving] = useState(false)
  const [round, setRound] = useState(0)
  const [isAsked, setIsAsked] = useState(false)
  const [refusals, setRefusals] = useState(0)
  const unfinished = unfinishedIn(values, state)
  const isUnfinished = unfinished !== undefined
  const changed = changesIn(state.values, values)
  // An unfinished one says nothing yet, and is not to vanish in silence.
  const isChanged = isUnfinished || Object.keys(changed).length > 0
  const sent = JSON.stringify({ name: state.name, was: state.values, changed })

  /** Says why it cannot be saved, as far as that is known. */
  const refuse = () => {
    const why = unfinished ? `Nothing is saved: ${unfinished.why}` : preview.refusal
    setIsAsked(isUnfinished)
    if (why === undefined) return
    setSaid(why)
    setRefusals((count) => count + 1)
  }

  const save = async (fields: object = {}): Promise<boolean> => {
    if (unfinished) {
      refuse()
      return false
    }
    setIsAsked(false)
    setIsSaving(true)
    const { status = 503, body } = await send<Response>('facts', { ...JSON.parse(sent), ...fields })
    setIsSaving(false)
    const { state: next, remembered, reason } = body
    if (status === 409) setTheirs(body.theirs)
    if (status === 422) {
      setPreview(body)
      setRefusals((count) => count + 1)
    }
    setSaid((next ? remembered : reason) ?? '')
    if (status >= 500) setTimeout(() => latest.current.isWaiting && void latest.current.save(), untilSaved)
    if (!next) return false
    setState(next)
    setSaved(body)
    // What was changed meanwhile is saved next.
    setValues((now) => mergeChanges(values, now, next.values))
    if (Object.keys(changesIn(values, next.values)).length > 0) setRound((count) => count + 1)
    onSaved?.()
    return true
  }
  const isSavedAlone = onSaved !== undefined
  const latest = useRef({ sent, save, isWaiting: false })
  latest.current = { sent, save, isWaiting: isSavedAlone && isChanged && !isSaving && !theirs }

  useEffect(() => {
    if (!isChanged || isUnfinished) return setPreview({ wrong: state.wrong })
    const look = async () => {
      const { status, body } = await send<Response>('facts', { ...JSON.parse(sent), isPreview: true })
      if (latest.current.sent !== sent) return
      if (status === 409) setTheirs(body.theirs)
      else setPreview(status === 200 ? body : { refusal: body.reason })
    }
    const act = () => void (latest.current.isWaiting ? latest.current.save() : look())
    const timer = setTimeout(act, isSavedAlone ? untilSaved : untilChecked)
    return () => clearTimeout(timer)
  }, [sent, isChanged, isUnfinished, state.wrong, isSavedAlone])

  useListener('beforeunload', (event) => isChanged && event.preventDefault())

  return {
    state,
    values,
    setValues: (next: Values) => {
      setValues(next)
      setSaid('')
    },
    changed: unfinished?.field === 'waivers' ? { ...changed, waivers: values.waivers } : changed,
    isChanged,
    isSaving,
    wrong: preview.wrong ?? {},
    /** The field that is unfinished. */
    unfinished: unfinished?.field,
    refuse,
    /** How often it was refused. */
    refusals,
    effects: preview.effects ?? [],
    refusal: preview.refusal,
    said,
    /** What the last save led to, until that is closed. */
    saved,
    close: () => {
      setSaved(undefined)
      setSaid('')
    },
    /** Whether it was to be saved while something is unfinished. */
    isAsked: isAsked && isUnfinished,
    save,
    /** What the file says now, where others changed the same meanwhile. */
    theirs,
    /** Goes on from what the file says now, with what was changed here, or without it. */
    goOn: (isKept: boolean) => {
      if (!theirs) return
      setState(theirs)
      setValues(isKept ? mergeChanges(state.values, values, theirs.values) : theirs.values)
      setTheirs(undefined)
      // One that saves by itself has nobody who read it and pressed a button.
      if (!isSavedAlone) setSaid('')
      setRound(round + 1)
    },
    /** Another one when the form shows what was not typed in it. */
    round,
  }
}

/** The field that lacks something before it can be saved, and what that is. What was so in the file before is no reason to lose a change. */
function unfinishedIn(values: Values, { values: former, waiverDays }: FactsState) {
  if (values.waivers !== former.waivers && isAnyUnfinished(values.waivers, former.waivers, waiverDays))
    return { field: 'waivers', why: 'a waiver needs a reason and a day to come. Fill them in, or end it.' }
  const covers = coversIn(changesIn(Object(former.covers), Object(values.covers)))
  return Object.values(covers).some(isUnexplained)
    ? { field: 'covers', why: 'say why what you ticked does not apply, or take out its tick.' }
    : undefined
}
