'use client'
import { useEffect, useRef, useState } from 'react'
import { deskUrls } from '../../../lib/desk/desk-urls'
import type { SectionChoice } from '../../../lib/desk/forms/choices'
import type { Covers } from '../../../lib/desk/forms/disclosures'
import type { CoversState } from '../../../lib/desk/forms/facts-api'
import { send } from '../send'
import { Disclosures } from './Disclosures'

interface Props {
  /** Such as `klantra/privacy`. */
  policy: string
  /** The sections of the draft as it is written. */
  sections: SectionChoice[]
  /** The section that is being written. */
  current?: SectionChoice
  /** The disclosure of which it was asked where it is said. */
  asked?: string
  onSaved: () => void
}

/** How long a choice waits for the next before both are saved, in milliseconds. */
const untilSaved = 800

/** The disclosures of a policy beside its draft, which are saved and committed as they are declared. */
export function DisclosuresPanel({ policy, sections, current, asked, onSaved }: Props) {
  const [state, setState] = useState<CoversState>()
  const [said, setSaid] = useState('')
  /** What is not saved yet, what is saved in its place, and when it is saved. */
  const waiting = useRef<{ changed: Covers; was: Covers; timer?: ReturnType<typeof setTimeout> }>(undefined)

  const save = async () => {
    const { changed, was, timer } = waiting.current ?? {}
    clearTimeout(timer)
    waiting.current = undefined
    if (!changed) return
    const { status, body } = await send<CoversState & { remembered: string }>('covers', { policy, changed, was })
    setSaid((status === 200 ? body.remembered : `Not saved: ${body.reason}`) ?? '')
    if (status === 200) onSaved()
    const { covers } = body
    if (status === 409 && covers) {
      const theirs = Object.fromEntries(Object.keys(changed).map((id) => [id, covers[id] ?? []]))
      setState((known) => known && { ...known, covers: { ...known.covers, ...theirs } })
    }
  }
  const latest = useRef(save)
  latest.current = save

  useEffect(() => {
    fetch(`${deskUrls.api('covers')}?policy=${encodeURIComponent(policy)}`)
      .then(async (response) => {
        const body = await response.json()
        if (response.ok) setState(body)
        else setSaid(body.reason)
      })
      .catch(() => setSaid('The desk does not respond. Start it again, and reload this page.'))
    return () => void latest.current()
  }, [policy])

  const isShown = state !== undefined
  useEffect(() => {
    const picker = isShown && document.querySelector<HTMLDetailsElement>(`#disclosure-${asked} details`)
    if (!picker) return
    picker.open = true
    picker.querySelector('summary')?.focus()
  }, [asked, isShown])

  const change = (id: string, cover: string[]) => {
    if (!state) return
    setState({ ...state, covers: { ...state.covers, [id]: cover } })
    const { changed, was, timer } = waiting.current ?? {}
    clearTimeout(timer)
    waiting.current = {
      changed: { ...changed, [id]: cover },
      was: { [id]: state.covers[id] ?? [], ...was },
      timer: setTimeout(() => latest.current(), untilSaved),
    }
  }

  return (
    <section aria-label="Disclosures">
      {state ? (
        <Disclosures {...state} sections={sections} current={current} onChange={change} />
      ) : (
        <p>{said === '' ? 'One moment …' : ''}</p>
      )}
      <p role="status" className="help">
        {said}
      </p>
    </section>
  )
}
