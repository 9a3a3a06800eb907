import { type KeyboardEvent, useRef } from 'react'
import { Button } from './Button'

interface Props<Id extends string> {
  label: string
  tabs: Readonly<Record<Id, string>>
  current: Id
  onChoose: (id: Id) => void
  /** The id of what the tabs change. */
  panel: string
}

/** Tabs of which one is chosen, with the mouse or with the arrow keys. */
export function Tabs<Id extends string>({ label, tabs, current, onChoose, panel }: Props<Id>) {
  const list = useRef<HTMLDivElement>(null)
  const names = Object.keys(tabs) as Id[]
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const index = (names.indexOf(current) + by + names.length) % names.length
    const next = names[index]
    if (next) onChoose(next)
    list.current?.querySelectorAll('button')[index]?.focus()
  }
  return (
    <div className="flex" role="tablist" aria-label={label} ref={list} onKeyDown={step}>
      {names.map((name) => (
        <Button
          key={name}
          role="tab"
          className="rounded-none border-transparent border-b-3 bg-transparent aria-selected:border-b-accent aria-selected:font-semibold"
          aria-selected={name === current}
          aria-controls={panel}
          tabIndex={name === current ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {tabs[name]}
        </Button>
      ))}
    </div>
  )
}
