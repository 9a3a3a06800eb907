'use client'
import { useId } from 'react'
import type { Field } from '../../../lib/content/schema'
import { wrongWith } from '../../../lib/desk/forms/plain-field'

interface Props {
  field: Field
  values: string[]
  onChange: (values: string[]) => void
}

/** A list of texts, a row each. */
export function TextRows({ field, values, onChange }: Props) {
  const id = useId()
  return (
    <>
      <ol className="rows">
        {[...values.entries()].map(([index, value]) => {
          const wrong = wrongWith(value.trim(), { ...field, required: true })
          return (
            <li key={index} className="row">
              <input
                type="text"
                aria-label={`${field.label}, row ${index + 1}`}
                aria-invalid={wrong ? true : undefined}
                aria-describedby={`${id}-${index}`}
                value={value}
                onChange={({ target }) => onChange(values.with(index, target.value))}
              />
              <button type="button" className="plain" onClick={() => onChange(values.toSpliced(index, 1))}>
                Remove<span className="sr-only"> row {index + 1}</span>
              </button>
              <p className="wrong" id={`${id}-${index}`} hidden={!wrong}>
                {wrong}
              </p>
            </li>
          )
        })}
      </ol>
      <button type="button" onClick={() => onChange([...values, ''])}>
        Add one<span className="sr-only"> to {field.label.toLowerCase()}</span>
      </button>
    </>
  )
}
