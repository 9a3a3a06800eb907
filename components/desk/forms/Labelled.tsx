'use client'
import { type ReactNode, useId, useState } from 'react'
import type { Field } from '../../../lib/content/schema'
import { helpOf } from '../../../lib/desk/forms/plain-field'

/** What makes a control the one of its label, and says whether its value is wrong. */
export interface Control {
  id: string
  'aria-describedby': string
  'aria-invalid': true | undefined
  onInput: () => void
  onBlur: () => void
}

interface Props {
  field: Pick<Field, 'label' | 'help' | 'required'>
  wrong?: string
  children: (control: Control) => ReactNode
}

/** One control with its label, its help, and what is wrong with its value, which is not said while it is typed. */
export function Labelled({ field, wrong, children }: Props) {
  const id = useId()
  const [isTyping, setIsTyping] = useState(false)
  const shown = isTyping ? undefined : wrong
  return (
    <div className="field">
      <label htmlFor={id}>
        {field.label}
        {!field.required && <small> (may be empty)</small>}
      </label>
      <p className="help" id={`${id}-help`}>
        {helpOf(field)}
      </p>
      {children({
        id,
        'aria-describedby': `${id}-help ${id}-wrong`,
        'aria-invalid': shown ? true : undefined,
        onInput: () => setIsTyping(true),
        onBlur: () => setIsTyping(false),
      })}
      <p className="wrong" id={`${id}-wrong`} aria-live="polite" hidden={!shown}>
        {shown}
      </p>
    </div>
  )
}

/** Several controls that are one field, with what is wrong with it as a whole. */
export function Grouped({ field, wrong, children }: Omit<Props, 'children'> & { children: ReactNode }) {
  const id = useId()
  return (
    <fieldset aria-describedby={`${id}-help ${id}-wrong`}>
      <legend>{field.label}</legend>
      <p className="help" id={`${id}-help`}>
        {helpOf(field)}
      </p>
      {children}
      <p className="wrong" id={`${id}-wrong`} aria-live="polite" hidden={!wrong}>
        {wrong}
      </p>
    </fieldset>
  )
}
