import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { isSame } from '../../lib/desk/document/merge'
import { type DraftText, mergeUnasked, wordsLeft } from '../../lib/desk/document/merge-texts'
import type { DraftState } from '../../lib/desk/draft/draft-state'
import type { WayBack } from '../../lib/desk/draft/way-back'
import { holdPlace, keep, leftBehind } from './kept'
import { useLeaving } from './leaving'
import {
  anotherText,
  clashOf,
  clashWithLeft,
  leftWaiting,
  type Merging,
  wordsOfChanges,
  wordsOfProblem,
  wordsOfRefusal,
} from './merge-words'
import { get, send } from './send'
import { useListener } from './use-listener'

/** Whether all that was written is saved, in words; if not, why. */
export interface Saving {
  words: string
  isUnderWay?: boolean
  isWrong?: boolean
  /** What has to be chosen first. */
  merging?: Merging
}

const underWay: Saving = { words: 'Saving…', isUnderWay: true }
const notSaved = (words: string, merging?: Merging): Saving => ({ words, isWrong: true, merging })
const untilSaved = 150
const untilAsked = 3_000
type Put = (text: DraftText, said?: string, isOthers?: boolean) => void
const flags = { isHeld: false, isAsked: false, isChosen: false, isKept: false }

/** A draft as it is written, which saves itself. What is not saved yet is kept in the browser, and offered again where a page was closed before. What was saved elsewhere meanwhile is taken over, where nothing has to be chosen: `put` shows a text in the editor, what is said of it, and whether others wrote what is new in it. While something is asked about the text, nothing is saved. */
export function useDraft(initial: DraftState, isAsking: boolean, put: Put) {
  const { policy } = initial
  const [text, setText] = useState<DraftText>(initial)
  // With the text on which they are, as more may have been written since.
  const [found, setFound] = useState({ findings: initial.findings, on: initial.document })
  const [saving, setSaving] = useState<Saving>({ words: 'All is saved' })
  const [isChoosing, setChoosing] = useState(false)
  const [gone, setGone] = useState<WayBack & { reason?: string }>()
  const own = useRef({ base: initial.base, began: initial as DraftText, text, place: '', put, ...flags })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const running = useRef<Promise<void>>(undefined)
  const hasMore = () => own.current.text !== own.current.began

  /** Saves nothing more until one text is made of two. */
  const ask = (merging: Merging) => {
    own.current.isHeld = true
    setSaving(notSaved('Not saved: there are two texts to choose from', merging))
  }

  /** Runs one step after another, as each begins from the state that the one before it made, also where that one failed. */
  const inTurn = (run: () => Promise<void>) => {
    running.current = (running.current ?? Promise.resolve()).then(run).catch((error) => {
      console.error(error)
      setSaving(notSaved('Not saved: this page has failed. Reload it.'))
    })
    return running.current
  }

  /** Saves what is not saved yet or, with `isAnew`, also what is, as its findings may have changed since. */
  const saveNow = (isAnew: boolean): Promise<void> => {
    clearTimeout(timer.current)
    return inTurn(async () => {
      const { isHeld, isAsked } = own.current
      if (isHeld || (!hasMore() && !isAnew)) return
      if (isAsked) return setSaving(notSaved('Not saved until you have answered'))
      setSaving(underWay)
      await sendNow(() => {
        timer.current = setTimeout(saveNow, untilAsked, isAnew)
      })
    })
  }

  /** Sends what is written, and goes on as the desk responds. */
  const sendNow = async (retry: () => void) => {
    const { base, text: sent } = own.current
    // A text that cannot be shown stays as it is.
    const draft = { policy, base, fields: sent.fields, document: initial.problem ? undefined : sent.document }
    const { status = 503, at, body } = await send<DraftState & { theirs: DraftState; gone: WayBack }>('draft', draft)
    setGone(body.gone)
    if (body.gone) return setSaving(notSaved('Not saved: the draft is gone'))
    if (status === 409 && body.theirs) return meet(body.theirs, retry)
    if (status >= 500) retry()
    if (status !== 200 || body.base === undefined)
      return setSaving(notSaved(wordsOfRefusal(body.reason, own.current.isKept)))
    Object.assign(own.current, { base: body.base, began: sent, isChosen: false })
    setFound({ findings: body.findings ?? [], on: sent.document })
    // What was written meanwhile is saved next.
    if (hasMore()) return
    setSaving({ words: `Saved ${at}` })
    keep(own.current.place)
  }

  /** Takes over what somebody else saved, or asks, once it can be shown. */
  const meet = (theirs: DraftState, retry: () => void) => {
    if (takeOver(theirs)) return
    if (!theirs.problem || initial.problem) return ask(clashOf(own.current, theirs))
    retry()
    setSaving(notSaved(wordsOfProblem(theirs.problem)))
  }

  const save = () => saveNow(false)
  /** Looks for findings again, as facts have changed. */
  const refresh = () => saveNow(true)
  const saveAnswered = useEffectEvent(save)
  useLayoutEffect(() => {
    own.current.isAsked = isAsking
    if (!isAsking) void saveAnswered()
  }, [isAsking])
  useLayoutEffect(() => {
    own.current.put = put
  }, [put])

  /** Saves what is not saved yet. Returns the seal of what is saved then. */
  const saveAll = () => save().then(() => own.current.base)

  const change = (part: Partial<DraftText> | ((now: DraftText) => Partial<DraftText>)) => {
    const { current } = own
    current.text = { ...current.text, ...(typeof part === 'function' ? part(current.text) : part) }
    const { place, base, began, text } = current
    current.isKept = keep(place, { base, began, text })
    setText(text)
    if (current.isHeld) return
    setSaving(underWay)
    clearTimeout(timer.current)
    timer.current = setTimeout(save, untilSaved)
  }

  /** Goes on with what was saved elsewhere and my text in one. Returns whether it did: not where something has to be chosen. */
  const takeOver = (theirs: DraftState): boolean => {
    const { current } = own
    if (initial.problem || theirs.problem || (theirs.isAnother && hasMore())) return false
    const merged = mergeUnasked(current.began, current.text, theirs)
    if (!merged) return false
    Object.assign(current, { base: theirs.base, began: theirs })
    change(merged.text)
    current.put(merged.text, theirs.isAnother ? anotherText : wordsOfChanges(merged.changed), true)
    const { text: now } = current
    if (!isSame([now.fields, now.document], [theirs.fields, theirs.document])) return true
    clearTimeout(timer.current)
    current.began = now
    setFound({ findings: theirs.findings, on: now.document })
    setSaving({ words: 'All is saved' })
    keep(current.place)
    return true
  }

  /** Makes anew the draft that is gone, which the next save finds, and puts mine into it. Returns whether there is one. */
  const comeBack = async () => {
    if (!gone) return false
    const { status, body } = await send<object>(gone.api, gone.sent)
    if (status === 200) setGone(undefined)
    await save()
    // Where another window was first, mine is saved by now.
    setGone((now) => now && { ...now, reason: body.reason })
    return status === 200 || !hasMore()
  }

  /** Asks about what a page that is not open any more did not save. */
  const offer = async () => {
    for (const left of await leftBehind(policy)) {
      const [mine, now] = [left.text, own.current.text].map(({ fields, document }) => [fields, document])
      if (isSame(mine, now)) keep(left.place)
      // Beside a text that cannot be shown, none is saved.
      else return initial.problem ? setSaving(notSaved(leftWaiting)) : ask(clashWithLeft(left, own.current))
    }
  }
  const offerFirst = useEffectEvent(offer)

  /** Goes on with one text that was made of two, and says in which of its parts both stand. */
  const settle = ({ mine, theirs, place }: Merging, merged: DraftText, both: { heading: string }[] = []) => {
    Object.assign(own.current, { base: theirs.base, began: theirs, isHeld: false, isChosen: true })
    setChoosing(false)
    change(merged)
    // Mine first, so that it can be undone to.
    put(mine)
    put(merged, wordsLeft(mine, merged, both))
    if (place !== undefined) keep(place)
    void offer()
  }

  /** Asks again, as the other text may have been saved anew since, and shows both. */
  const choose = () => {
    own.current.isHeld = false
    void save().then(() => setChoosing(own.current.isHeld))
  }

  /** Goes back to writing before it is chosen. What a page left behind stays kept, and is asked about again by the next page. */
  const putOff = () => {
    setChoosing(false)
    if (saving.merging?.place === undefined) return
    own.current.isHeld = false
    void refresh()
  }

  useEffect(() => {
    const [place, release] = holdPlace(policy)
    own.current.place = place
    void offerFirst()
    return () => {
      clearTimeout(timer.current)
      release()
    }
  }, [policy])

  const isKept = () => gone !== undefined && own.current.isKept
  useLeaving(hasMore, save, isKept)

  const look = () => {
    const isBusy = () => own.current.isHeld || hasMore()
    return inTurn(async () => {
      if (initial.problem || document.visibilityState !== 'visible' || isBusy()) return
      const { body: now } = await get<DraftState & { gone: WayBack }>('draft', { policy, base: own.current.base })
      setGone(now.gone)
      // Words that were written meanwhile are saved next, which asks where it has to.
      if (now.document && !isBusy()) takeOver(now as DraftState)
    })
  }
  useListener('focus', look)
  useListener('visibilitychange', look)
  const lookAgain = useEffectEvent(look)
  useEffect(() => {
    const looking = setInterval(() => lookAgain(), untilAsked)
    return () => clearInterval(looking)
  }, [])

  const asked = saving.merging
  // What a page left behind is offered at once; else what is written until then is mine.
  const isAsked = asked && (isChoosing || asked.place !== undefined)
  const merging = isAsked ? { ...asked, mine: asked.place === undefined ? text : asked.mine } : undefined
  const clash = asked && { reason: asked.reason, onChoose: choose }
  return { text, ...found, saving, merging, clash, gone, comeBack, change, save, saveAll, refresh, settle, putOff }
}
