import { TextArea, TextField } from '@keystar/ui/text-field'
import {
  type BasicFormField,
  type ComponentSchema,
  type FormFieldStoredValue,
  fields as keystatic,
} from '@keystatic/core'
import { refuse } from '../../lib/content/field-values'
import type { Field, Fields } from '../../lib/content/schema'
import { type Entry, readEntries, refuseEntries, writeEntries } from '../../lib/editor/entries'
import { helpInForm } from '../../lib/editor/help'
import { EntriesInput, type Option } from './entries-input'

/** What the entries of a field can be named, by the field; a field that is not there takes any name. */
export type NameOptions = Record<string, Option[]>

/** Keystatic's fields for the fields of a file. */
export function formSchema(fields: Fields, names: NameOptions): Record<string, ComponentSchema> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, formField(field, names[name])]))
}

function formField(field: Field, names: Option[] | undefined): ComponentSchema {
  const described = { label: field.label, description: helpInForm(field.help) }
  switch (field.kind) {
    case 'date':
      return dateField(described)
    case 'days':
      return keystatic.integer(described)
    case 'choice':
      return choiceField(field, described)
    case 'choices':
      return choicesField(names ?? optionsOf(field), described)
    case 'texts':
    case 'paths':
    case 'origins':
      return listField(field, described)
    case 'notes':
    case 'targets':
    case 'lists':
    case 'records':
      return entriesField(field, names)
    default:
      return textField(field, described)
  }
}

type Described = { label: string; description: string }

function textField(field: Field, described: Described): BasicFormField<string> {
  const { isLong, required } = field
  const base = keystatic.text(described)
  const wrong = (value: string) => (value.trim() === '' ? undefined : refuse(value.trim(), field))
  const inOneLine = (value: string) => value.replaceAll(/\s*\n\s*/g, ' ').trim()
  return {
    kind: 'form',
    label: described.label,
    Input: ({ value, onChange, autoFocus, forceValidation }) => {
      const Input = isLong ? TextArea : TextField
      const refusal = forceValidation ? wrong(inOneLine(value)) : undefined
      const errorMessage = refusal && `${described.label} ${refusal}`
      return (
        <Input {...described} autoFocus={autoFocus} value={value} onChange={onChange} errorMessage={errorMessage} />
      )
    },
    defaultValue: () => '',
    parse: (value) => base.parse(value ?? undefined, undefined),
    serialize(value) {
      const text = inOneLine(value)
      return { value: text === '' && !required ? undefined : text }
    },
    validate(value) {
      const refusal = wrong(inOneLine(value))
      if (refusal !== undefined) throw new Error(`${described.label} ${refusal}`)
      return value
    },
    reader: { parse: (value) => String(value ?? '') },
  }
}

/** A day; an empty value is not one. */
function dateField(described: Described): BasicFormField<string | null> {
  const field = keystatic.date(described)
  return { ...field, parse: (value) => field.parse(value === '' || value === null ? undefined : value) }
}

const notChosen: Option = { value: '', label: 'Not chosen yet' }

function optionsOf({ choices = [] }: Field): Option[] {
  return choices.map((value) => ({ value, label: sentence(value) }))
}

/** One choice; a field that is not required is left out of the file where none is made. */
function choiceField(field: Field, described: Described): ComponentSchema {
  const select = keystatic.select({ ...described, defaultValue: '', options: [notChosen, ...optionsOf(field)] })
  return { ...select, serialize: (value: string) => ({ value: value === '' && !field.required ? undefined : value }) }
}

/** A list of choices, which a file may have as one value. */
function choicesField(options: Option[], described: Described): ComponentSchema {
  const field = keystatic.multiselect({ ...described, options })
  return {
    ...field,
    parse: (value: FormFieldStoredValue) => field.parse(typeof value === 'string' ? [value] : (value ?? undefined)),
    serialize: (value: readonly string[]) => (value.length === 0 ? { value: undefined } : { value }),
  }
}

/** A list of texts, one on a line, which a file may have as one value. */
function listField(field: Field, described: Described): BasicFormField<string> {
  const entriesIn = (value: string) =>
    value
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  const wrong = (value: string) => entriesIn(value).flatMap((entry) => refuse(entry, field) ?? [])[0]
  const parse = (value: unknown) => (Array.isArray(value) ? value.map(String).join('\n') : String(value ?? ''))
  return {
    kind: 'form',
    label: described.label,
    Input: ({ value, onChange, autoFocus, forceValidation }) => {
      const refusal = forceValidation ? wrong(value) : undefined
      return (
        <TextArea
          label={described.label}
          description={`${described.description}. One on a line.`}
          autoFocus={autoFocus}
          value={value}
          onChange={onChange}
          errorMessage={refusal && `${described.label} ${refusal}`}
        />
      )
    },
    defaultValue: () => '',
    parse,
    serialize: (value) => ({ value: entriesIn(value).length === 0 ? undefined : entriesIn(value) }),
    validate(value) {
      const refusal = wrong(value)
      if (refusal !== undefined) throw new Error(`${described.label} ${refusal}`)
      return value
    },
    reader: { parse },
  }
}

function entriesField(field: Field, names: Option[] | undefined): BasicFormField<Entry[]> {
  return {
    kind: 'form',
    label: field.label,
    Input: (props) => <EntriesInput {...props} field={field} names={names} />,
    defaultValue: () => [],
    parse: (value) => readEntries(value, field),
    serialize: (entries) => ({ value: writeEntries(entries, field) }),
    validate(entries) {
      const refusal = refuseEntries(entries, field)
      if (refusal !== undefined) throw new Error(refusal)
      return entries
    },
    reader: { parse: (value) => readEntries(value, field) },
  }
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
