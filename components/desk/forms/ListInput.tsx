'use client'
import { useId } from 'react'
import type { Field } from '../../../lib/content/schema'
import { choiceLabel, wrongWith } from '../../../lib/desk/forms/plain-field'
import { Tick } from './SectionPicker'

interface Props {
  field: Field
  values: string[]
  onChange: (values: string[]) => void
}

/** The choices of a field, of which several may be ticked. Their order stays that of the field. */
export function Choices({ field: { choices = [] }, values, onChange }: Props) {
  return (
    <ul className="rows">
      {choices.map((choice) => (
        <Tick
          key={choice}
          label={choiceLabel(choice)}
          checked={values.includes(choice)}
          onChange={(isTicked) => onChange(isTicked ? [...values, choice] : values.filter((value) => value !== choice))}
        />
      ))}
    </ul>
  )
}

/** A list of texts, a row each. */
export function Texts({ field, values, onChange }: Props) {
  const id = useId()
  const row = field.label.toLowerCase()
  return (
    <>
      <ol className="rows">
        {[...values.entries()].map(([index, value]) => {
          const wrong = wrongWith(value.trim(), { ...field, required: true })
          return (
            <li key={index}>
              <div className="row">
                <input
                  type="text"
                  aria-label={`${field.label}, row ${index + 1}`}
                  aria-invalid={wrong ? true : undefined}
                  aria-describedby={`${id}-${index}`}
                  value={value}
                  onChange={({ target }) => onChange(values.with(index, target.value))}
                />
                <button type="button" className="plain" onClick={() => onChange(values.toSpliced(index, 1))}>
                  Remove<span className="unseen"> row {index + 1}</span>
                </button>
              </div>
              <p className="wrong" id={`${id}-${index}`} hidden={!wrong}>
                {wrong}
              </p>
            </li>
          )
        })}
      </ol>
      <button type="button" onClick={() => onChange([...values, ''])}>
        Add one<span className="unseen"> to {row}</span>
      </button>
    </>
  )
}
