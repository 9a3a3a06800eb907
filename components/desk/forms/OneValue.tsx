'use client'
import { useState } from 'react'
import type { Field, FieldKind } from '../../../lib/content/schema'
import { choiceLabel, wrongWith } from '../../../lib/desk/forms/plain-field'
import { languageName } from '../../../lib/languages/tags'
import { ColorInput } from './ColorInput'
import { type Control, Labelled } from './Labelled'

interface Props {
  field: Field
  value: string
  onChange: (value: string) => void
  /** What is wrong with a value of the right kind. */
  wrong?: string
}

const inputTypes: Partial<Record<FieldKind, string>> = {
  email: 'email',
  'web address': 'url',
  date: 'date',
  days: 'number',
}

/** A field of one value. */
export function OneValue({ field, value, onChange, wrong }: Props) {
  const own = wrongWith(value.trim(), field)
  return (
    <Labelled field={field} wrong={own ?? wrong}>
      {(control) => <Input field={field} value={value} onChange={onChange} control={control} />}
    </Labelled>
  )
}

interface InputProps extends Omit<Props, 'wrong'> {
  control: Control
}

function Input({ field, value, onChange, control }: InputProps) {
  const { kind, isLong, choices = [], required } = field
  const own = {
    ...control,
    value,
    required,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  }
  if (kind === 'choice') {
    return (
      <select {...own}>
        {(!required || !choices.includes(value)) && <option value="">{required ? 'Choose one' : 'Not said'}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choiceLabel(choice)}
          </option>
        ))}
      </select>
    )
  }
  if (kind === 'color') return <ColorInput value={value} onChange={onChange} control={control} label={field.label} />
  if (kind === 'time zone' || kind === 'language') return <Suggested kind={kind} {...own} />
  if (isLong) return <textarea {...own} rows={3} />
  const type = inputTypes[kind] ?? 'text'
  return <input {...own} type={type} {...(kind === 'days' && { min: 0, max: 999, step: 1 })} />
}

const languages = ['en', 'de', 'de-AT', 'de-CH', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'sv', 'da', 'cs', 'ja', 'zh']

/** A text with suggestions, which are there once it has the focus: servers and browsers know different ones. */
function Suggested({ kind, ...input }: { kind: 'time zone' | 'language' } & Control & { value: string }) {
  const [names, setNames] = useState<string[]>([])
  const id = `${input.id}-names`
  const suggest = () => setNames(kind === 'language' ? languages : Intl.supportedValuesOf('timeZone'))
  return (
    <>
      <input {...input} type="text" list={id} onFocus={suggest} autoComplete="off" />
      <datalist id={id}>
        {names.map((name) => (
          <option key={name} value={name} label={kind === 'language' ? languageName(name) : undefined} />
        ))}
      </datalist>
    </>
  )
}
