'use client'
import { type ComponentProps, type ElementType, type InvalidEvent, type ReactNode, useId, useState } from 'react'
import { versionFields } from '../../lib/content/schema'
import { choiceLabel } from '../../lib/desk/forms/plain-field'
import { formatDate } from '../../lib/languages/dates'

interface About {
  label: string
  /** What explains it, below it. */
  help?: ReactNode
  /** What is wrong with its value; empty where nothing is now, and may be once more is typed. */
  wrong?: ReactNode
}

type Props = About &
  (
    | ({ as?: 'input' } & ComponentProps<'input'>)
    | ({ as: 'select' } & ComponentProps<'select'>)
    | ({ as: 'textarea' } & ComponentProps<'textarea'>)
  )

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** Why the form of a control is not sent, to be said beside it, and what finds that out. It is said until there is another value. The first such control of a form gets the focus. */
function useRefused(value?: unknown) {
  const [refused, setRefused] = useState({ words: '', value })
  const onInvalidCapture = (event: InvalidEvent<Element>) => {
    // What the browser says is no part of the page, and goes by itself.
    event.preventDefault()
    const control = event.target as Control
    setRefused({ words: wordsFor(control), value })
    control.closest('details')?.setAttribute('open', '')
    const first = [...(control.form?.elements ?? [])].find((one) => (one as Control).validity?.valid === false)
    if (first === control) control.focus()
  }
  // Were it drawn anew on its way down, or as a browser says `input`, the control would lose what is typed or chosen.
  const words = refused.value === value ? refused.words : ''
  return { refused: words, follow: { onInvalidCapture, onChange: () => setRefused({ words: '', value }) } }
}

function wordsFor(control: Control): string {
  const { type, validity } = control
  if (validity.customError) return control.validationMessage
  if (type === 'email' && validity.typeMismatch) return 'Write an e-mail address, such as anna@acme.example.'
  const { most } = control.dataset
  if (most && control.value.length > Number(most))
    return `This has ${control.value.length} letters. Write ${most} at most.`
  if (validity.rangeUnderflow) return `Choose a day from ${formatDate(control.getAttribute('min') ?? '')} on.`
  if (validity.rangeOverflow) return `Choose a day up to ${formatDate(control.getAttribute('max') ?? '')}.`
  if (type === 'date') return 'Choose a day.'
  return /^(?:file|radio|select-one)$/.test(type) ? 'Choose one.' : 'Fill this in.'
}

/** Controls of which one is chosen, with what is wrong with them. */
export function Choices({ legend, children }: { legend: string; children: ReactNode }) {
  const { refused, follow } = useRefused()
  return (
    <fieldset {...follow}>
      <legend>{legend}</legend>
      {children}
      <p className="wrong" role="alert" hidden={!refused}>
        {refused}
      </p>
    </fieldset>
  )
}

/** A control with its label, what explains it, and what is wrong with it. One that need not be filled in says so. */
export function Field({ label, help, wrong, as = 'input', ...props }: Props) {
  const own = useId()
  const { refused, follow } = useRefused(props.value)
  const Control = as as ElementType<ComponentProps<'input'>>
  const { id = own, required, type, maxLength, pattern } = props as ComponentProps<'input'>
  const said = wrong || refused
  const described = [help && `${id}-help`, `${id}-wrong`].filter(Boolean).join(' ')
  return (
    <div className="field" {...follow}>
      <label htmlFor={id}>
        {label}
        {!required && as !== 'select' && type !== 'file' && <small> (optional)</small>}
      </label>
      <Control
        aria-describedby={described}
        aria-invalid={said ? true : undefined}
        {...(props as ComponentProps<'input'>)}
        // Browsers would cut what is pasted, and say nothing.
        maxLength={undefined}
        data-most={maxLength}
        pattern={maxLength === undefined ? pattern : `(?=${pattern ?? ''}).{0,${maxLength}}`}
        id={id}
      />
      {help && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <p className="wrong" id={`${id}-wrong`} role="alert" hidden={!said}>
        {said}
      </p>
    </div>
  )
}

/** What one chooses from in a list: values, each with what it is called. */
export function Options({ of: all }: { of: readonly (readonly [value: string, label: string])[] }) {
  return all.map(([value, label]) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
}

/** What one chooses from where a version says what kind of change it is. */
export const kindsOfChange = <Options of={versionFields.change.choices.map((kind) => [kind, choiceLabel(kind)])} />
