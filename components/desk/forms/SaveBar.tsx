'use client'
import { useEffect, useId, useRef, useState } from 'react'
import type { Fields } from '../../../lib/content/schema'
import { Effects } from './Effects'
import type { useFacts } from './use-facts'

interface Props {
  facts: ReturnType<typeof useFacts>
  schema: Fields
  /** Who commits, or why nothing is remembered. */
  keeper: { who?: string; reason?: string }
}

/** What was changed and what follows from it, why, and the button that saves it. It stands at the foot of the window. */
export function SaveBar({ facts, schema, keeper }: Props) {
  const { changed, isChanged, isSaving, effects, refusal, said, theirs } = facts
  const id = useId()
  const [why, setWhy] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const reason = useRef<HTMLInputElement>(null)
  const isMissing = keeper.who !== undefined && why.trim() === ''

  const save = async () => {
    if (!isChanged || isSaving || theirs) return
    setIsAsked(isMissing)
    if (isMissing) return reason.current?.focus()
    if (await facts.save(why)) setWhy('')
  }
  const latest = useRef(save)
  latest.current = save
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      latest.current()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])

  return (
    <section className="save-bar" aria-label="Save" hidden={!isChanged && said === ''}>
      {theirs ? <Conflict facts={facts} schema={schema} /> : isChanged && <Effects effects={effects} />}
      {isChanged && !theirs && (
        <>
          <p className="help">Changed: {namesOf(Object.keys(changed), schema)}.</p>
          <form
            className="row"
            onSubmit={(event) => {
              event.preventDefault()
              save()
            }}
          >
            {keeper.who === undefined ? (
              <p className="help">{keeper.reason}</p>
            ) : (
              <>
                <label htmlFor={id}>Why</label>
                <input
                  id={id}
                  ref={reason}
                  type="text"
                  value={why}
                  maxLength={500}
                  aria-invalid={isAsked && isMissing ? true : undefined}
                  aria-describedby={`${id}-who`}
                  onChange={({ target }) => setWhy(target.value)}
                />
              </>
            )}
            <button type="submit" className="primary" disabled={isSaving}>
              {isSaving ? 'Saving …' : 'Save'}
            </button>
          </form>
          {keeper.who !== undefined && (
            <p className="help" id={`${id}-who`}>
              {isAsked && isMissing ? 'Say why in a few words. ' : ''}
              It is remembered with the change, as by {keeper.who}.
            </p>
          )}
        </>
      )}
      <p role="status" className={isChanged ? 'wrong' : undefined}>
        {said || (isChanged && !theirs && refusal)}
      </p>
    </section>
  )
}

function namesOf(fields: string[], schema: Fields): string {
  return fields.map((field) => schema[field]?.label ?? field).join(', ')
}

/** What the file says by now, beside what was changed here, and how to go on. */
function Conflict({ facts: { theirs, values, state, goOn }, schema }: Pick<Props, 'facts' | 'schema'>) {
  if (!theirs) return null
  const names = Object.keys(schema).filter(
    (name) => JSON.stringify(theirs.values[name] ?? '') !== JSON.stringify(state.values[name] ?? ''),
  )
  return (
    <div className="notice warning" role="alert">
      <p>These facts were changed elsewhere while you changed them here. Nothing was lost, and nothing is saved yet.</p>
      <dl>
        {names.map((name) => (
          <div key={name}>
            <dt>{schema[name]?.label}</dt>
            <dd>In the file now: {shown(theirs.values[name])}</dd>
            <dd>Here: {shown(values[name])}</dd>
          </div>
        ))}
      </dl>
      <p className="actions">
        <button type="button" className="primary" onClick={() => goOn(true)}>
          Take theirs in, and keep what I changed
        </button>
        <button type="button" onClick={() => goOn(false)}>
          Drop what I changed
        </button>
      </p>
    </div>
  )
}

/** A value of a field in a line. */
function shown(value: unknown): string {
  if (value === undefined || value === '') return 'nothing'
  if (Array.isArray(value)) return value.map(shown).join(', ')
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([name, own]) => `${name}: ${shown(own)}`)
    .join('; ')
}
