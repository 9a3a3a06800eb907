'use client'
import { useState } from 'react'
import { type SectionChoice, sectionAt, sectionLabel } from '../../../lib/desk/forms/choices'

interface Props {
  /** What the sections are chosen for, as a screen reader says it. */
  label: string
  sections: SectionChoice[]
  /** Their anchors. */
  chosen: string[]
  onChange: (anchors: string[]) => void
  /** Whether the list is unfolded from the start. */
  isUnfolded?: boolean
}

/** Several sections of a text, by ticking them in a list that folds. One that is not in the text can only be taken out. */
export function SectionPicker({ label, sections, chosen, onChange, isUnfolded = false }: Props) {
  const [isOpen, setIsOpen] = useState(isUnfolded)
  const isChosen = (section: SectionChoice) => chosen.some((anchor) => sectionAt(anchor, sections) === section)
  const lost = chosen.filter((anchor) => !sectionAt(anchor, sections))
  const take = (section: SectionChoice, isTaken: boolean) =>
    onChange(
      isTaken
        ? [...chosen, section.anchor]
        : chosen.filter((anchor) => sectionAt(anchor, sections)?.anchor !== section.anchor),
    )
  return (
    <details className="picker" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        <span className="unseen">{label}: </span>
        {chosen.length > 0 ? chosen.map((anchor) => sectionLabel(anchor, sections)).join(' · ') : 'Choose sections'}
      </summary>
      {isOpen && (
        <ul className="rows">
          {lost.map((anchor) => (
            <Tick
              key={anchor}
              label={sectionLabel(anchor, sections)}
              checked
              onChange={() => onChange(chosen.filter((one) => one !== anchor))}
            />
          ))}
          {sections.map((section) => (
            <Tick
              key={section.anchor}
              label={sectionLabel(section.anchor, sections) + (section.isEmpty ? ' (nothing is said there yet)' : '')}
              checked={isChosen(section)}
              disabled={section.isEmpty && !isChosen(section)}
              onChange={(isTaken) => take(section, isTaken)}
            />
          ))}
        </ul>
      )}
    </details>
  )
}

interface TickProps {
  label: string
  checked: boolean
  disabled?: boolean
  onChange: (isTicked: boolean) => void
}

/** A line of a list that can be ticked. */
export function Tick({ label, checked, disabled, onChange }: TickProps) {
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          onChange={({ target }) => onChange(target.checked)}
        />
        {label}
      </label>
    </li>
  )
}
