'use client'
import { useEffect, useRef, useState } from 'react'
import { deskUrls } from '../../../lib/desk/desk-urls'
import type { SectionChoice } from '../../../lib/desk/forms/choices'
import type { CoversState } from '../../../lib/desk/forms/declare-api'
import { send } from '../send'
import { Disclosures } from './Disclosures'

interface Props {
  /** Such as `klantra/privacy`. */
  policy: string
  /** The sections of the draft as it is written. */
  sections: SectionChoice[]
  /** The section that is being written. */
  current?: SectionChoice
  onSaved: () => void
}

/** How long a choice waits for the next before it is saved, in milliseconds. */
const untilSaved = 400

/** The disclosures of a policy beside its draft, each of which is saved as it is declared. */
export function DisclosuresPanel({ policy, sections, current, onSaved }: Props) {
  const [state, setState] = useState<CoversState>()
  const [said, setSaid] = useState('')
  /** What is saved of each disclosure that waits, and when it is saved next. */
  const waiting = useRef(new Map<string, { was: string[]; timer: ReturnType<typeof setTimeout> }>())

  useEffect(() => {
    fetch(`${deskUrls.api('covers')}?policy=${encodeURIComponent(policy)}`)
      .then(async (response) => {
        const body = await response.json()
        if (response.ok) setState(body)
        else setSaid(body.reason)
      })
      .catch(() => setSaid('The desk does not respond. Start it again, and reload this page.'))
  }, [policy])

  const change = (id: string, cover: string[]) => {
    if (!state) return
    setState({ ...state, covers: { ...state.covers, [id]: cover } })
    const { was = state.covers[id] ?? [], timer } = waiting.current.get(id) ?? {}
    clearTimeout(timer)
    const save = async () => {
      waiting.current.delete(id)
      const { status, body } = await send<CoversState>('covers', { policy, id, cover, was })
      setSaid(status === 200 ? 'Saved.' : `Not saved: ${body.reason}`)
      if (status === 200) onSaved()
      const { covers } = body
      if (status === 409 && covers)
        setState((known) => known && { ...known, covers: { ...known.covers, [id]: covers[id] ?? [] } })
    }
    waiting.current.set(id, { was, timer: setTimeout(save, untilSaved) })
  }

  return (
    <section aria-label="Disclosures">
      {state ? (
        <Disclosures
          profiles={state.profiles}
          covers={state.covers}
          sections={sections}
          current={current}
          onChange={change}
        />
      ) : (
        <p>{said === '' ? 'One moment …' : ''}</p>
      )}
      <p role="status" className="help">
        {said}
      </p>
    </section>
  )
}
