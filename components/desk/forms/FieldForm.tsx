'use client'
import { useId } from 'react'
import { type Field, type Fields, isList } from '../../../lib/content/schema'
import { type PolicyChoice, pageParts, type SectionChoice } from '../../../lib/desk/forms/choices'
import { coverOf, coversIn, textsIn } from '../../../lib/desk/forms/disclosures'
import { choiceLabel, helpOf } from '../../../lib/desk/forms/plain-field'
import { requestLabel } from '../../../lib/laws/requests'
import { isRecord } from '../../../lib/system/record'
import { type Addable, Named } from './Named'
import { OneValue } from './OneValue'
import { SectionPicker, Tick } from './SectionPicker'
import { Targets } from './Targets'

interface Choices {
  /** The sections of the text that the fields are about. */
  sections?: SectionChoice[]
  /** Sections that the text had, each with the name of what is chosen for it, if that is one of several. */
  gone?: (SectionChoice & { id?: string })[]
  /** Those whose links lead to another section, and what that is called. */
  led?: { title: string; to: string }[]
  /** The policies that shortcuts can lead to. */
  policies?: PolicyChoice[]
  /** The findings that can be let stand. */
  waivable?: Addable[]
  /** The first and the last day that a day can be. */
  days?: Pick<Field, 'first' | 'last'>
}

interface Props extends Choices {
  schema: Fields
  /** The fields that are shown, in this order; all where they are not said. */
  names?: readonly string[]
  /** By field: a text, a list of texts, or either by name. */
  values: Readonly<Record<string, unknown>>
  onChange: (values: Record<string, unknown>) => void
  /** What the check says is wrong, by field, beyond what a field says of its own value. */
  wrong?: Readonly<Record<string, string>>
  /** Whether it is said of what has to be there, and is not, before anything is typed. */
  isAsked?: boolean
}

/** The fields of a file as a form: each with its label, its help, the control of its kind, and what is wrong with it. */
export function FieldForm({ schema, values, onChange, wrong = {}, isAsked, ...props }: Props) {
  const { names = Object.keys(schema), ...choices } = props
  return names.map((name) => {
    const field = Object.hasOwn(schema, name) ? schema[name] : undefined
    if (!field) return null
    const own = {
      field,
      value: values[name],
      onChange: (value: unknown) => onChange({ ...values, [name]: value }),
      // As the field says it by itself.
      wrong: wrong[name]?.replace(new RegExp(`^“${field.label}” `, 'gm'), 'This '),
      isAsked,
    }
    return (
      <div key={name} id={`field-${name}`}>
        {field.areAnchors || ['choices', 'notes', 'targets', 'lists', 'records'].includes(field.kind) ? (
          <Grouped {...own} {...choices} />
        ) : (
          <OneValue
            {...own}
            field={{ ...field, ...choices.days }}
            value={isList(field) ? textsIn(own.value).join('\n') : typeof own.value === 'string' ? own.value : ''}
            onChange={(text) => own.onChange(isList(field) ? text.split('\n') : text)}
          />
        )}
      </div>
    )
  })
}

interface GroupProps extends Choices {
  field: Field
  value: unknown
  onChange: (value: unknown) => void
  wrong?: string
  isAsked?: boolean
}

/** Several controls that are one field, with what is wrong with it as a whole. */
function Grouped({ wrong, ...props }: GroupProps) {
  const id = useId()
  const { field } = props
  return (
    <fieldset aria-describedby={`${id}-help ${id}-wrong`}>
      <legend>
        {field.label}
        {!field.required && <small> (optional)</small>}
      </legend>
      <p className="help" id={`${id}-help`}>
        {helpOf(field)}
      </p>
      <Controls {...props} />
      <p className="wrong" id={`${id}-wrong`} aria-live="polite" hidden={!wrong}>
        {wrong}
      </p>
    </fieldset>
  )
}

function Controls(props: GroupProps) {
  const { field, value, onChange, days, isAsked } = props
  const { sections = [], gone = [], led = [], policies = [], waivable = [] } = props
  const { kind, choices = [], names = [], fields = {} } = field
  const named = isRecord(value) ? value : {}
  const change = (name: string, own: unknown) => onChange({ ...named, [name]: own })
  switch (kind) {
    case 'choices':
      return (
        <ul className="rows">
          {choices.map((choice) => (
            <Tick
              key={choice}
              label={choiceLabel(choice)}
              checked={textsIn(value).includes(choice)}
              onChange={(isTicked) => {
                const others = textsIn(value).filter((one) => one !== choice)
                onChange(isTicked ? [...others, choice] : others)
              }}
            />
          ))}
        </ul>
      )
    case 'notes':
      return (
        <>
          {led.map(({ title, to }) => (
            <p key={title}>
              Links to “{title}” lead to “{to}”.
            </p>
          ))}
          <Named
            values={named}
            onChange={onChange}
            addable={gone.map(({ anchor, title }) => ({ name: anchor, label: title }))}
            empty=""
            add="Write a note for"
            none={led.length > 0 ? undefined : 'None. A note can be written once a section is gone.'}
          >
            {(name, label) => (
              <OneValue
                field={{ ...field, kind: 'text', isLong: true, required: true, label, help: noteHelp }}
                value={String(named[name])}
                onChange={(note) => change(name, note)}
              />
            )}
          </Named>
        </>
      )
    case 'records':
      return (
        <Named values={named} onChange={onChange} addable={waivable} empty={{}} add="Waive" remove="End the waiver">
          {(name, label) => (
            <fieldset>
              <legend>{label}</legend>
              <FieldForm
                schema={fields}
                values={Object(named[name])}
                onChange={(own) => change(name, own)}
                days={days}
                isAsked={isAsked}
              />
            </fieldset>
          )}
        </Named>
      )
    case 'targets':
      return <Targets values={named as Record<string, string>} onChange={onChange} policies={policies} />
    case 'lists':
      return (
        <ul className="rows">
          {names.map((name) => {
            const own = coverOf(name, coversIn(value), sections, gone)
            return (
              <li key={name} className="pair">
                <span>{requestLabel(name)}</span>
                <SectionPicker
                  label={requestLabel(name)}
                  sections={own.sections}
                  chosen={own.cover}
                  onChange={(anchors) => change(name, anchors)}
                  gone={own.gone}
                />
              </li>
            )
          })}
        </ul>
      )
    default:
      return (
        <SectionPicker
          label={field.label}
          sections={[...pageParts, ...sections]}
          chosen={textsIn(value)}
          onChange={onChange}
        />
      )
  }
}

const noteHelp = 'what those read who follow a link to it, such as where to look instead'
