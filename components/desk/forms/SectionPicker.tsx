'use client'
import { type ComponentProps, useState } from 'react'
import { type SectionChoice, sectionAt, sectionLabel } from '../../../lib/desk/forms/choices'

interface Props {
  /** What the sections are chosen for, as a screen reader says it. */
  label: string
  sections: SectionChoice[]
  /** Their anchors. */
  chosen: string[]
  onChange: (anchors: string[]) => void
  /** Sections that are gone, by the anchors that they had. */
  gone?: Pick<SectionChoice, 'anchor' | 'title'>[]
}

/** Several sections of a text, by ticking them in a list that folds. One that is not in the text can only be taken out. */
export function SectionPicker({ label, sections, chosen, onChange, gone }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const lost = chosen.filter((anchor) => !sectionAt(anchor, sections)).map((anchor) => ({ anchor, title: anchor }))
  const all: SectionChoice[] = [...lost, ...sections]
  const inOrder = all.filter((section) => isAmong(chosen, section))
  return (
    <details className="picker m-0" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className="py-1 text-accent">
        <span className="sr-only">{label}: </span>
        {inOrder.map(({ anchor }) => sectionLabel(anchor, sections, gone)).join(' · ') || 'Choose sections'}
      </summary>
      {isOpen && (
        <ul className="rows mt-1 mb-2 max-h-72 overflow-y-auto rounded-sm border border-rule px-3 pt-1 pb-3">
          {all.map((section) => {
            const { anchor, isEmpty } = section
            const isChosen = isAmong(chosen, section)
            return (
              <Tick
                key={anchor}
                label={sectionLabel(anchor, sections, gone) + (isEmpty ? ' (nothing is said there yet)' : '')}
                checked={isChosen}
                disabled={isEmpty && !isChosen}
                onChange={(isTaken) => onChange(withSection(chosen, section, isTaken, gone))}
              />
            )
          })}
        </ul>
      )}
    </details>
  )
}

/** Whether a section is among those that are chosen, by any of its anchors. */
export function isAmong(chosen: string[], { anchor, aliases = [] }: SectionChoice): boolean {
  return [anchor, ...aliases].some((one) => chosen.includes(one))
}

/** The anchors that are chosen once a section is taken in or out; those of sections that are gone stay where it is another that is taken out. */
export function withSection(chosen: string[], section: SectionChoice, isTaken: boolean, gone: Props['gone'] = []) {
  if (isTaken) return [...chosen, section.anchor]
  const isGone = (own: string) => own !== section.anchor && gone.some(({ anchor }) => anchor === own)
  return chosen.filter((anchor) => !isAmong([anchor], section) || isGone(anchor))
}

interface TickProps extends Pick<ComponentProps<'input'>, 'checked' | 'disabled'> {
  label: string
  onChange: (isTicked: boolean) => void
}

/** A line of a list that can be ticked. */
export function Tick({ label, onChange, ...props }: TickProps) {
  return (
    <li>
      <label>
        <input type="checkbox" {...props} onChange={({ target }) => onChange(target.checked)} />
        {label}
      </label>
    </li>
  )
}
