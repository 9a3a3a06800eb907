'use client'
import { type Field, type Fields, isList } from '../../../lib/content/schema'
import { type PolicyChoice, pageParts, type SectionChoice } from '../../../lib/desk/forms/choices'
import { isRecord } from '../../../lib/system/record'
import { Lists, Notes, Targets } from './ByName'
import { Grouped } from './Labelled'
import { Choices, Texts } from './ListInput'
import { OneValue } from './OneValue'
import { type RecordName, Records } from './Records'

type Values = Readonly<Record<string, unknown>>

interface Props {
  schema: Fields
  /** The fields that are shown, in this order; all where they are not said. */
  names?: readonly string[]
  /** By field: a text, a list of texts, or either by name. */
  values: Values
  onChange: (values: Record<string, unknown>) => void
  /** The sections of the text that the fields are about. */
  sections?: SectionChoice[]
  /** Sections that the text had. */
  gone?: SectionChoice[]
  /** The policies that shortcuts can lead to. */
  policies?: PolicyChoice[]
  /** What fields by name can be added to. */
  records?: RecordName[]
  /** What the check says is wrong, by field, beyond what a field says of its own value. */
  wrong?: Readonly<Record<string, string>>
}

/** The fields of a file as a form: each with its label, its help, the control of its kind, and what is wrong with it. */
export function FieldForm({ schema, names = Object.keys(schema), values, onChange, wrong = {}, ...choices }: Props) {
  return names.map((name) => {
    const field = Object.hasOwn(schema, name) ? schema[name] : undefined
    if (!field) return null
    const change = (value: unknown) => onChange({ ...values, [name]: value })
    return (
      <div key={name} id={`field-${name}`}>
        <FieldControl field={field} value={values[name]} onChange={change} wrong={wrong[name]} {...choices} />
      </div>
    )
  })
}

interface ControlProps extends Pick<Props, 'sections' | 'gone' | 'policies' | 'records'> {
  field: Field
  value: unknown
  onChange: (value: unknown) => void
  wrong?: string
}

function FieldControl(props: ControlProps) {
  const { field, value, onChange, wrong } = props
  if (!isGroup(field)) {
    return <OneValue field={field} value={typeof value === 'string' ? value : ''} onChange={onChange} wrong={wrong} />
  }
  return (
    <Grouped field={field} wrong={wrong}>
      <Group {...props} />
    </Grouped>
  )
}

function isGroup(field: Field): boolean {
  return isList(field) || ['notes', 'targets', 'lists', 'records'].includes(field.kind)
}

function Group({ field, value, onChange, sections = [], gone = [], policies = [], records = [] }: ControlProps) {
  if (isList(field)) {
    const List = field.kind === 'choices' ? Choices : Texts
    return <List field={field} values={textsIn(value)} onChange={onChange} />
  }
  const named = isRecord(value) ? value : {}
  switch (field.kind) {
    case 'notes':
      return <Notes field={field} values={named as Record<string, string>} onChange={onChange} gone={gone} />
    case 'targets':
      return <Targets values={named as Record<string, string>} onChange={onChange} policies={policies} />
    case 'records':
      return (
        <Records
          field={field}
          values={named as Record<string, Record<string, unknown>>}
          onChange={onChange}
          names={records}
        />
      )
    default: {
      const lists = Object.fromEntries(Object.entries(named).map(([name, own]) => [name, textsIn(own)]))
      const places = field.named === 'request' ? sections : [...pageParts, ...sections]
      return <Lists field={field} values={lists} onChange={onChange} sections={places} />
    }
  }
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
