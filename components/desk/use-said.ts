import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { DraftState } from '../../lib/desk/draft/draft-state'
import { changesIn, isClash } from '../../lib/desk/forms/changes'
import type { Said } from '../../lib/desk/publishing/publishing'
import { fieldsKept, keep } from './kept'
import { useLeaving } from './leaving'
import { send } from './send'

/** What is said of a draft where it is published, which is saved in the draft when the page is left: what notes it, what forgets it once it is published, why it could not be saved, and the summary with which the page was left where the draft has another. `shown` is what the form began with, `said` what the draft says. */
export function useSaid(policy: string, seal: string, said: Said, shown: Said) {
  const own = useRef({ typed: {} as Record<string, string>, isRefused: false })
  const [refused, setRefused] = useState<string>()
  // A page that is closed learns no more whether what it wrote was saved.
  const [left, setLeft] = useState<string>()
  const place = `desk:said:${policy}`
  useEffect(() => {
    const { summary } = fieldsKept(place)
    setLeft(summary === said.summary ? undefined : summary)
  }, [place, said.summary])
  const forget = () => {
    own.current.typed = {}
    keep(place)
  }
  const changed = () => changesIn({ ...shown }, { ...shown, ...own.current.typed })
  const hasMore = () => Object.keys(changed()).length > 0
  const save = async (base = seal): Promise<string> => {
    if (!hasMore()) return base
    const fields = changed()
    const { status, body } = await send<{ base: string; theirs: DraftState }>('draft', { policy, base, fields }, true)
    const { theirs, reason } = body
    if (status === 409 && theirs && !isClash({ ...said }, { ...said, ...fields }, theirs.fields)) {
      await save(theirs.base)
      return base
    }
    own.current.isRefused = status !== 200
    if (status === 200) forget()
    setRefused(status === 200 ? undefined : reason)
    return body.base ?? base
  }
  useLeaving(hasMore, save, () => !own.current.isRefused)
  const router = useRouter()
  const latest = useRef(save)
  latest.current = save
  useEffect(() => {
    const leave = () => void latest.current()
    // The browser shows the page as it was left, and the draft is another by then.
    const comeBack = ({ persisted }: PageTransitionEvent) => persisted && router.refresh()
    addEventListener('beforeunload', leave)
    addEventListener('pageshow', comeBack)
    return () => {
      removeEventListener('beforeunload', leave)
      removeEventListener('pageshow', comeBack)
      leave()
    }
  }, [router])
  return {
    refused,
    /** Returns the seal of the draft with it, or the one that was shown where others changed the draft meanwhile. */
    save,
    note: ({ target: { name, value } }: { target: { name: string; value: string } }) => {
      own.current.typed[name] = value
      if (name === 'summary') keep(place, own.current.typed)
    },
    forget,
    left,
    forgetLeft: () => {
      keep(place)
      setLeft(undefined)
    },
  }
}
