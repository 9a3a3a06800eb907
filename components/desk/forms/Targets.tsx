'use client'
import { useId, useState } from 'react'
import { readTarget } from '../../../lib/content/shortcuts'
import { type PolicyChoice, sectionAt, sectionLabel } from '../../../lib/desk/forms/choices'
import { Button } from '../Button'
import { Options } from '../Field'
import { savingForm } from './Named'

interface Props {
  values: Readonly<Record<string, string>>
  onChange: (values: Record<string, string>) => void
  policies: PolicyChoice[]
}

type Row = [name: string, target: string]

/** Shortcuts: the last part of the address of each, and the policy and the section that it shows. */
export function Targets({ values, onChange, policies }: Props) {
  // Two rows may have one name while it is typed.
  const [rows, setRows] = useState<Row[]>(() => Object.entries(values))
  const change = (changed: Row[]) => {
    setRows(changed)
    onChange(Object.fromEntries(changed.filter(([name]) => name !== '')))
  }
  return (
    <>
      <ol className="rows">
        {[...rows.entries()].map(([index, row]) => (
          <Target
            key={index}
            row={row}
            wrong={wrongName(row[0], rows)}
            policies={policies}
            onChange={(changed) => change(changed ? rows.with(index, changed) : rows.toSpliced(index, 1))}
          />
        ))}
      </ol>
      <Button onClick={() => change([...rows, ['', `${policies[0]?.policy ?? ''}#`]])}>Add a shortcut</Button>
    </>
  )
}

const twice = 'Two shortcuts have this address.'

function wrongName(name: string, rows: Row[]): string | undefined {
  if (rows.filter(([other]) => other === name).length > 1) return twice
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)
    ? undefined
    : 'Write small letters a to z, digits and hyphens, such as delete-account.'
}

interface TargetProps {
  row: Row
  wrong?: string
  policies: PolicyChoice[]
  /** Takes the row as it is now; undefined where it is removed. */
  onChange: (row?: Row) => void
}

function Target({ row: [name, target], wrong, policies, onChange }: TargetProps) {
  const id = useId()
  const { policy, anchor } = readTarget(target)
  const sections = policies.find((own) => own.policy === policy)?.sections ?? []
  const known = sectionAt(anchor, sections)
  return (
    <li className="row">
      <input
        type="text"
        aria-label="Last part of the address"
        aria-invalid={wrong ? true : undefined}
        aria-describedby={id}
        // Neither would be saved.
        form={savingForm}
        ref={(control) => control?.setCustomValidity(name === '' || wrong === twice ? (wrong ?? '') : '')}
        value={name}
        onChange={(event) => onChange([event.target.value, target])}
      />
      <select
        aria-label={`Policy that ${name} shows`}
        value={policy}
        onChange={(event) => onChange([name, `${event.target.value}#`])}
      >
        <Options of={policies.map((own) => [own.policy, own.title])} />
      </select>
      <select
        aria-label={`Section that ${name} shows`}
        aria-invalid={known ? undefined : true}
        value={known?.anchor ?? anchor}
        onChange={(event) => onChange([name, `${policy}#${event.target.value}`])}
      >
        {!known && (
          <option value={anchor}>{anchor === '' ? 'Choose a section' : sectionLabel(anchor, sections)}</option>
        )}
        <Options of={sections.map((own) => [own.anchor, sectionLabel(own.anchor, sections)])} />
      </select>
      <Button className="plain" onClick={() => onChange()}>
        Remove<span className="sr-only"> the shortcut {name}</span>
      </Button>
      <p className="wrong" id={id} hidden={!wrong}>
        {wrong}
      </p>
    </li>
  )
}
