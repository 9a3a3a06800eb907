import { useState, useSyncExternalStore } from 'react'
import { useListener } from './use-listener'

export const panelNames = { outline: 'Sections', text: 'Text', inspector: 'Findings and details' } as const

export type PanelName = keyof typeof panelNames

const wide = '(min-width: 1100px)'
const middle = '(min-width: 768px)'

export type Panels = ReturnType<typeof usePanels>

/** Which panels of a page are shown: three where there is room, two on a narrower screen, one on a phone. Those beside the text can be hidden. */
export function usePanels() {
  const room = useSyncExternalStore(
    watchRoom,
    () => (matchMedia(wide).matches ? 3 : matchMedia(middle).matches ? 2 : 1),
    () => 3,
  )
  // Those that are not hidden, the one that was shown last at the end.
  const [open, setOpen] = useState<PanelName[]>(['outline', 'inspector', 'text'])
  const without = (name: PanelName) => open.filter((other) => other !== name)
  const isShown = (name: PanelName) => {
    if (room === 1) return name === open.at(-1)
    return name === 'text' || (room === 3 ? open.includes(name) : name === without('text').at(-1))
  }
  const show = (name: PanelName) => setOpen([...without(name), name])
  const toggle = (name: PanelName) => {
    if (room === 1 || !isShown(name)) show(name)
    else setOpen(room === 3 ? without(name) : ['text'])
  }
  return { room, isShown, show, toggle }
}

function watchRoom(onChange: () => void): () => void {
  const queries = [wide, middle].map((query) => matchMedia(query))
  for (const query of queries) query.addEventListener('change', onChange)
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange)
  }
}

/** The keys of a page: Ctrl+S saves, F6 moves the focus from panel to panel where there are any, and from the last to the head of the page. Returns what does so for the keys of a frame. */
export function useKeys(save: () => void): (event: KeyboardEvent) => void {
  const onKey = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') save()
    else if (event.key === 'F6' && document.querySelector('[data-panel]')) stepPanel(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
  }
  useListener('keydown', onKey)
  return onKey
}

function stepPanel(step: 1 | -1): void {
  const panels = [...document.querySelectorAll<HTMLElement>('[data-panel]:not([hidden])')]
  panels.push(...document.querySelectorAll<HTMLElement>('.desk-head'))
  const index = panels.findIndex((panel) => panel.contains(document.activeElement))
  const next = panels.at((index + (index < 0 && step < 0 ? 0 : step)) % panels.length)
  const within = next?.querySelector<HTMLElement>('[contenteditable="true"], iframe')
  ;(within ?? next)?.focus()
}
