import { useState } from 'react'
import { useListener } from './use-listener'

export const modes = { write: 'Write', read: 'Read', changes: 'What changes' } as const

type Mode = keyof typeof modes

/** The mode of a draft's page, beginning with one that is asked for, and what changes it. The browser goes back from one to the one before. */
export function useMode(asked: string | undefined, canWrite: boolean, onWrite: () => void) {
  const modeOf = (name: string | null | undefined): Mode =>
    name === 'changes' ? name : name === 'read' || !canWrite ? 'read' : 'write'
  const [mode, setMode] = useState(() => modeOf(asked))
  const show = (next: Mode) => {
    setMode(next)
    if (next === 'write') onWrite()
  }
  // The browser goes back.
  useListener('popstate', () => show(modeOf(new URLSearchParams(location.search).get('mode'))))
  const choose = (next: Mode) => {
    if (next !== mode) history.pushState(null, '', `?mode=${next}`)
    show(next)
  }
  return [mode, choose] as const
}
