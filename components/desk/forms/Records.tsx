'use client'
import { useId, useState } from 'react'
import type { Field } from '../../../lib/content/schema'
import { FieldForm } from './FieldForm'

type Values = Record<string, unknown>

/** Something that can be added by its name, such as a rule whose findings may stand. */
export interface RecordName {
  name: string
  label: string
}

interface Props {
  field: Field
  values: Record<string, Values>
  onChange: (values: Record<string, Values>) => void
  /** What there may be one of. */
  names: RecordName[]
}

/** Fields by name, a box each, and what can be added to them. */
export function Records({ field, values, onChange, names }: Props) {
  const id = useId()
  const [next, setNext] = useState('')
  const labelOf = (name: string) => names.find((one) => one.name === name)?.label ?? name
  const left = names.filter(({ name }) => !Object.hasOwn(values, name))
  const add = () => {
    if (next !== '') onChange({ ...values, [next]: {} })
    setNext('')
  }
  return (
    <>
      {Object.entries(values).map(([name, own]) => (
        <fieldset key={name}>
          <legend>{labelOf(name)}</legend>
          <FieldForm
            schema={field.fields ?? {}}
            values={own}
            onChange={(changed) => onChange({ ...values, [name]: changed })}
          />
          <button
            type="button"
            onClick={() => onChange(Object.fromEntries(Object.entries(values).filter(([other]) => other !== name)))}
          >
            End it<span className="unseen">: {labelOf(name)}</span>
          </button>
        </fieldset>
      ))}
      {left.length > 0 && (
        <div className="field row">
          <label htmlFor={id}>Another</label>
          <select id={id} value={next} onChange={({ target }) => setNext(target.value)}>
            <option value="">Choose one</option>
            {left.map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
          <button type="button" onClick={add} disabled={next === ''}>
            Add it
          </button>
        </div>
      )}
    </>
  )
}
