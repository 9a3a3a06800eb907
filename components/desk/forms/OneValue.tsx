'use client'
import { useId, useState } from 'react'
import { contrast, isColor, leastContrast, pageGrounds } from '../../../lib/content/color'
import { type Field, type FieldKind, isList } from '../../../lib/content/schema'
import { choiceLabel, helpOf, wrongWith } from '../../../lib/desk/forms/plain-field'
import { languageName } from '../../../lib/languages/tags'
import { Options } from '../Field'

interface Props {
  field: Field
  value: string
  onChange: (value: string) => void
  /** What is wrong with a value of the right kind. */
  wrong?: string
  /** Whether it is said that it has to be there before anything is typed. */
  isAsked?: boolean
}

/** A field of one value, or of one in each line: its label, its help, its control, and what is wrong with its value, which is not said before it is typed, nor while it is, unless it was asked for. */
export function OneValue({ field, value, onChange, wrong, isAsked }: Props) {
  const id = useId()
  const [typing, setTyping] = useState<'begun' | 'ended'>()
  const own = typing === undefined && value === '' && !isAsked ? undefined : wrongWith(value, field)
  const shown = typing === 'begun' && !isAsked ? undefined : (own ?? wrong)
  return (
    <div className="field">
      <label htmlFor={id}>
        {field.label}
        {!field.required && field.kind !== 'choice' && <small> (optional)</small>}
      </label>
      <p className="help" id={`${id}-help`}>
        {helpOf(field)}
        {isList(field) && ' Write each in a line of its own.'}
      </p>
      <Input
        field={field}
        id={id}
        aria-describedby={`${id}-help ${id}-wrong`}
        aria-invalid={shown ? true : undefined}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onInput={() => setTyping('begun')}
        onBlur={() => onceReleased(() => setTyping('ended'))}
        onKeyDown={({ key }) => key === 'Enter' && setTyping('ended')}
      />
      <p className="wrong" id={`${id}-wrong`} aria-live="polite" hidden={!shown}>
        {shown}
      </p>
    </div>
  )
}

interface InputProps {
  field: Field
  id: string
  'aria-describedby': string
  'aria-invalid': true | undefined
  value: string
  onChange: (event: { target: { value: string } }) => void
  onInput: () => void
  onBlur: () => void
  onKeyDown: (event: { key: string }) => void
}

const inputTypes: Partial<Record<FieldKind, string>> = {
  email: 'email',
  'web address': 'url',
  date: 'date',
  days: 'number',
}

function Input({ field, ...control }: InputProps) {
  const { kind, isLong, choices = [], required, label } = field
  const { value, onChange } = control
  if (kind === 'choice') {
    // Where nothing is chosen, it is the first.
    const [usual = ''] = required ? [] : choices
    return (
      <select
        {...control}
        // Drawn anew before a browser says `change`, it would lose what was chosen.
        onInput={undefined}
        required={required}
        value={value || usual}
        onChange={({ target }) => onChange({ target: { value: target.value === usual ? '' : target.value } })}
      >
        {!choices.includes(value || usual) && <option value={value}>{value || 'Choose one'}</option>}
        <Options of={choices.map((choice) => [choice, choiceLabel(choice)])} />
      </select>
    )
  }
  if (kind === 'color') return <ColorInput {...control} label={label} />
  if (kind === 'time zone' || kind === 'language') return <Suggested kind={kind} {...control} />
  if (isLong || isList(field)) {
    return <textarea {...control} required={required} rows={Math.max(3, value.split('\n').length)} />
  }
  const days = kind === 'days' ? { min: 0, max: 999, step: 1 } : { min: field.first, max: field.last }
  return <input {...control} {...days} required={required} type={inputTypes[kind] ?? 'text'} />
}

/** A colour by its code or from the palette, as a link in it looks on the pages that have it. */
function ColorInput({ label, ...control }: Omit<InputProps, 'field'> & { label: string }) {
  const { id, value, onChange } = control
  const ground = pageGrounds[/dark/i.test(label) ? 'dark' : 'light']
  const known = isColor(value)
  const found = known ? contrast(value, ground) : 0
  const judged = found < leastContrast ? 'too little to read, as it takes' : 'enough, as it takes'
  return (
    <div className="row">
      <input
        type="color"
        aria-label={`${label}, from a palette`}
        value={known ? value.toLowerCase() : '#000000'}
        onChange={onChange}
      />
      <input {...control} type="text" size={9} />
      {known && (
        <output className="text-[0.875rem]" htmlFor={id}>
          <span className="border border-rule px-2 py-1 underline" style={{ background: ground, color: value }}>
            A link
          </span>{' '}
          Contrast with the page {Math.floor(found * 100) / 100}: {judged} {leastContrast}
        </output>
      )}
    </div>
  )
}

const languages = ['en', 'de', 'de-AT', 'de-CH', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'sv', 'da', 'cs', 'ar', 'ja', 'zh']

/** A text with suggestions, which are there once it has the focus: servers and browsers know different ones. */
function Suggested({ kind, ...control }: Omit<InputProps, 'field'> & { kind: 'time zone' | 'language' }) {
  const [names, setNames] = useState<string[]>([])
  const id = `${control.id}-names`
  const suggest = () => setNames(kind === 'language' ? languages : Intl.supportedValuesOf('timeZone'))
  return (
    <>
      <input {...control} type="text" list={id} onFocus={suggest} autoComplete="off" />
      <datalist id={id}>
        {names.map((name) => (
          <option key={name} value={name} label={kind === 'language' ? languageName(name) : undefined} />
        ))}
      </datalist>
    </>
  )
}

/** Runs once nothing is pressed: what moved away between press and release would not be clicked. */
export function onceReleased(run: () => void): void {
  if (document.documentElement.matches(':active')) addEventListener('mouseup', run, { once: true })
  else run()
}
