'use client'
import { useId, useState } from 'react'
import type { Field } from '../../../lib/content/schema'
import { readTarget } from '../../../lib/content/shortcut-target'
import { type PolicyChoice, type SectionChoice, sectionLabel } from '../../../lib/desk/forms/choices'
import { englishWords } from '../../../lib/languages/words'
import { OneValue } from './OneValue'
import { SectionPicker } from './SectionPicker'

type Texts = Record<string, string>

interface NotesProps {
  field: Field
  values: Texts
  onChange: (values: Texts) => void
  /** Sections that are gone, for which a note can be begun. */
  gone: SectionChoice[]
}

const noteHelp = 'what those read who follow a link to it, such as where to look instead'

/** A note for each section that is gone. */
export function Notes({ field, values, onChange, gone }: NotesProps) {
  const left = gone.filter(({ anchor }) => !Object.hasOwn(values, anchor))
  const titleOf = (anchor: string) => gone.find((section) => section.anchor === anchor)?.title ?? `#${anchor}`
  const without = (anchor: string) => Object.fromEntries(Object.entries(values).filter(([name]) => name !== anchor))
  return (
    <>
      {Object.entries(values).map(([anchor, note]) => (
        <div key={anchor}>
          <OneValue
            field={{ ...field, kind: 'text', isLong: true, required: true, label: titleOf(anchor), help: noteHelp }}
            value={note}
            onChange={(text) => onChange({ ...values, [anchor]: text })}
          />
          <button type="button" className="plain" onClick={() => onChange(without(anchor))}>
            Remove<span className="unseen"> the note for {titleOf(anchor)}</span>
          </button>
        </div>
      ))}
      {left.length === 0 && Object.keys(values).length === 0 && (
        <p>None. A note can be begun once a section is gone.</p>
      )}
      {left.map(({ anchor, title }) => (
        <p key={anchor}>
          <button type="button" onClick={() => onChange({ ...values, [anchor]: '' })}>
            Write a note for “{title}”
          </button>
        </p>
      ))}
    </>
  )
}

interface ListsProps {
  field: Field
  values: Record<string, string[]>
  onChange: (values: Record<string, string[]>) => void
  sections: SectionChoice[]
}

/** A row for each name that the field knows, with the sections that are chosen for it. */
export function Lists({ field: { names = [] }, values, onChange, sections }: ListsProps) {
  return (
    <ul className="rows">
      {names.map((name) => (
        <li key={name} className="pair">
          <span>{labelOf(name)}</span>
          <SectionPicker
            label={labelOf(name)}
            sections={sections}
            chosen={values[name] ?? []}
            onChange={(anchors) => {
              const { [name]: _, ...others } = values
              onChange(anchors.length > 0 ? { ...values, [name]: anchors } : others)
            }}
          />
        </li>
      ))}
    </ul>
  )
}

function labelOf(name: string): string {
  return Object.entries(englishWords.requests).find(([kind]) => kind === name)?.[1].label ?? name
}

interface TargetsProps {
  values: Texts
  onChange: (values: Texts) => void
  policies: PolicyChoice[]
}

/** Shortcuts: the last part of the address of each, and the policy and the section that it shows. */
export function Targets({ values, onChange, policies }: TargetsProps) {
  // Two rows may have one name while it is typed.
  const [rows, setRows] = useState(() => Object.entries(values))
  const change = (changed: [string, string][]) => {
    setRows(changed)
    onChange(Object.fromEntries(changed.filter(([name]) => name !== '')))
  }
  return (
    <>
      <ol className="rows">
        {[...rows.entries()].map(([index, [name, target]]) => (
          <Target
            key={index}
            name={name}
            target={target}
            wrong={wrongName(name, rows)}
            policies={policies}
            onChange={(row) => change(rows.with(index, row))}
            onRemove={() => change(rows.toSpliced(index, 1))}
          />
        ))}
      </ol>
      <button type="button" onClick={() => change([...rows, ['', `${policies[0]?.policy ?? ''}#`]])}>
        Add a shortcut
      </button>
    </>
  )
}

function wrongName(name: string, rows: [string, string][]): string | undefined {
  if (rows.filter(([other]) => other === name).length > 1) return 'Two shortcuts have this address.'
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)
    ? undefined
    : 'Write small letters a to z, digits and hyphens, such as delete-account.'
}

interface TargetProps {
  name: string
  target: string
  wrong?: string
  policies: PolicyChoice[]
  onChange: (row: [string, string]) => void
  onRemove: () => void
}

function Target({ name, target, wrong, policies, onChange, onRemove }: TargetProps) {
  const id = useId()
  const { policy, anchor } = readTarget(target)
  const sections = policies.find((own) => own.policy === policy)?.sections ?? []
  const isKnown = sections.some((section) => section.anchor === anchor || section.aliases?.includes(anchor))
  return (
    <li>
      <div className="row">
        <input
          type="text"
          aria-label="Last part of the address"
          aria-invalid={wrong ? true : undefined}
          aria-describedby={`${id}-wrong`}
          value={name}
          onChange={(event) => onChange([event.target.value, target])}
        />
        <select
          aria-label={`Policy that ${name} shows`}
          value={policy}
          onChange={(event) => onChange([name, `${event.target.value}#`])}
        >
          {policies.map((own) => (
            <option key={own.policy} value={own.policy}>
              {own.title}
            </option>
          ))}
        </select>
        <select
          aria-label={`Section that ${name} shows`}
          aria-invalid={isKnown ? undefined : true}
          value={anchor}
          onChange={(event) => onChange([name, `${policy}#${event.target.value}`])}
        >
          {!isKnown && (
            <option value={anchor}>{anchor === '' ? 'Choose a section' : sectionLabel(anchor, sections)}</option>
          )}
          {sections.map((section) => (
            <option key={section.anchor} value={section.anchor}>
              {sectionLabel(section.anchor, sections)}
            </option>
          ))}
        </select>
        <button type="button" className="plain" onClick={onRemove}>
          Remove<span className="unseen"> the shortcut {name}</span>
        </button>
      </div>
      <p className="wrong" id={`${id}-wrong`} hidden={!wrong}>
        {wrong}
      </p>
    </li>
  )
}
