import { type KeyboardEvent, useRef, useState } from 'react'
import type { DeskSection, SectionAct } from '../../lib/desk/document/sections'
import type { countBySection } from '../../lib/desk/findings/finding-words'
import { headingOf } from '../../lib/text/text'
import { Button } from './Button'

const acts = { add: 'Add after', up: 'Move up', down: 'Move down', remove: 'Delete' } as const

interface Props {
  sections: DeskSection[]
  /** The place of the section where one is. */
  current: number
  /** What became of sections since the text with which it is compared, by their anchors. */
  changes: ReadonlyMap<string, 'new' | 'changed'>
  /** How many findings each section has, by its anchor, and whether one of them has to be put right. */
  counts: ReturnType<typeof countBySection>
  onGo: (anchor: string) => void
  /** What can be done to a section, of which there may be none; undefined where the text cannot be written here. */
  canDo?: (act: SectionAct, section?: DeskSection) => boolean
  onDo: (act: SectionAct, section?: DeskSection) => void
}

const keys: Record<string, SectionAct> = { ArrowUp: 'up', ArrowDown: 'down', Delete: 'remove', Enter: 'add' }
const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 }

/** The sections of a text, and before them its short version and its opening, each with its state; the current one or, by keys, the one that has the focus can be moved and deleted, and another added after it. Tab stops at one of them, and arrow keys go on to the others. */
export function SectionList({ sections, current, changes, counts, onGo, canDo, onDo }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const [focused, setFocused] = useState<number>()
  const stop = Math.min(focused ?? Math.max(0, current), sections.length - 1)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.altKey ? undefined : steps[event.key]
    if (step !== undefined) {
      event.preventDefault()
      list.current?.querySelectorAll('button')[Math.max(0, stop + step)]?.focus()
    }
    const act = event.altKey || event.key === 'Delete' ? keys[event.key] : undefined
    if (!act || !canDo?.(act, sections[stop])) return
    event.preventDefault()
    onDo(act, sections[stop])
    // The section took its place in the list along.
    if (act !== 'add') requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-current]')?.focus())
  }
  return (
    <>
      {canDo && (
        <div
          className="actions mt-0 gap-x-1 gap-y-0 text-[0.875rem]"
          role="toolbar"
          aria-label={`Section ${sections.slice(current, current + 1).map(headingOf)}`}
        >
          {(Object.keys(acts) as SectionAct[]).map((act) => (
            <Button
              key={act}
              className="plain"
              disabled={!canDo(act, sections[current])}
              onClick={() => onDo(act, sections[current])}
            >
              {acts[act]}
            </Button>
          ))}
        </div>
      )}
      <ol
        className="sections -mx-2 mt-2 list-none p-0"
        ref={list}
        onKeyDown={onKeyDown}
        onBlur={() => setFocused(undefined)}
      >
        {sections.map((section, index) => {
          const { count = 0, isError = false } = counts.get(section.anchor) ?? {}
          const change = changes.get(section.anchor)
          return (
            <li key={section.start} style={{ paddingInlineStart: `${section.level - 2}rem` }}>
              <Button
                className="w-full items-start justify-start border-transparent bg-transparent px-2 py-0.5 text-start text-small aria-[current]:bg-ground aria-[current]:font-semibold"
                aria-current={index === current || undefined}
                tabIndex={index === stop ? 0 : -1}
                onFocus={() => setFocused(index)}
                onClick={() => onGo(section.anchor)}
              >
                <span className="me-auto">
                  {headingOf(section)} {change && <span className="chip good">{change}</span>}
                </span>
                {count > 0 && (
                  <span className={`chip ${isError ? 'error' : 'warning'}`}>
                    {count}
                    <span className="sr-only"> {count === 1 ? 'finding' : 'findings'}</span>
                  </span>
                )}
              </Button>
            </li>
          )
        })}
      </ol>
    </>
  )
}
