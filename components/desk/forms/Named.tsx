'use client'
import { type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../Button'
import { Field, Options } from '../Field'

/** Something that can be added by its name, such as a note for a section that is gone. */
export interface Addable {
  name: string
  label: string
}

interface Props {
  values: Readonly<Record<string, unknown>>
  onChange: (values: Record<string, unknown>) => void
  addable: Addable[]
  /** What is added. */
  empty: unknown
  /** What adding is called. */
  add: string
  /** What taking one out is called. */
  remove?: string
  /** What is said where there is nothing, and nothing to add. */
  none?: string
  /** The controls of one of the values. */
  children: (name: string, label: string) => ReactNode
}

/** The form that saves facts, of which a choice is part too: what is chosen and not added yet is not passed over in silence. */
export const savingForm = 'save-facts'

/** Values by name, each of which can be removed, and what can be added to them. */
export function Named({ values, onChange, addable, empty, add, remove = 'Remove', none, children }: Props) {
  const [next, setNext] = useState('')
  const all = useRef<HTMLDivElement>(null)
  const labelOf = (name: string) => addable.find((one) => one.name === name)?.label ?? name
  const left = addable.filter(({ name }) => !Object.hasOwn(values, name))
  return (
    <>
      <div ref={all}>
        {Object.keys(values).map((name) => (
          <div key={name}>
            {children(name, labelOf(name))}
            <Button
              className="plain"
              onClick={() => onChange(Object.fromEntries(Object.entries(values).filter(([other]) => other !== name)))}
            >
              {remove}
              <span className="sr-only"> {labelOf(name)}</span>
            </Button>
          </div>
        ))}
      </div>
      {left.length === 0 && Object.keys(values).length === 0 && none && <p>{none}</p>}
      {left.length > 0 && (
        <div className="row items-end">
          <div className="min-w-0 flex-[1_1_16rem]">
            <Field
              as="select"
              label={add}
              className="w-full"
              form={savingForm}
              ref={(control) =>
                control?.setCustomValidity(next === '' ? '' : 'Press Add, or set this back to “Choose one”.')
              }
              value={next}
              onChange={({ target }) => setNext(target.value)}
            >
              <option value="">Choose one</option>
              <Options of={left.map(({ name, label }) => [name, label])} />
            </Field>
          </div>
          <Button
            disabled={next === ''}
            onClick={() => {
              flushSync(() => {
                onChange({ ...values, [next]: empty })
                setNext('')
              })
              all.current?.lastElementChild?.querySelector<HTMLElement>('input, select, textarea')?.focus()
            }}
          >
            Add
          </Button>
        </div>
      )}
    </>
  )
}
