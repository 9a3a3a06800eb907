'use client'
import { type SubmitEvent, useRef, useState } from 'react'
import type { Fields } from '../../../lib/content/schema'
import { deskUrls } from '../../../lib/desk/desk-urls'
import type { Effect } from '../../../lib/desk/forms/effects'
import { changedFacts } from '../../../lib/desk/forms/fact-words'
import type { Keeping } from '../../../lib/desk/publishing/proposing'
import { Button } from '../Button'
import { Field } from '../Field'
import { whoKept } from '../kept'
import { useKeys } from '../use-panels'
import { WhoFields } from '../WhoFields'
import { savingForm } from './Named'
import type { useFacts } from './use-facts'

interface Props {
  facts: ReturnType<typeof useFacts>
  schema: Fields
  keeping: Keeping
}

/** What was changed and what follows from it, why, and the button that saves it. It stands at the foot of the window. */
export function SaveBar({ facts, schema, keeping }: Props) {
  const { changed, isChanged, isSaving, effects, refusal, said, theirs, saved, close } = facts
  const labels = (fields: Record<string, unknown>) => Object.keys(fields).map((name) => schema[name]?.label ?? name)
  const names = labels(changed)
  const unfinished = facts.unfinished && { [facts.unfinished]: '' }
  const wrong = labels({ ...facts.wrong, ...unfinished }).join(', ')
  const [why, setWhy] = useState('')
  const form = useRef<HTMLFormElement>(null)

  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isSaving) return
    const fields = Object.fromEntries(new FormData(event.currentTarget))
    // What was typed meanwhile is the reason of the next.
    if (await facts.save(fields)) setWhy((now) => (now === why ? '' : now))
  }
  useKeys(() => form.current?.requestSubmit())

  return (
    <section
      className="save-bar sticky bottom-0 z-1 mt-8 max-h-[40dvh] overflow-y-auto rounded-t-sm border border-quiet bg-page px-4 py-2"
      aria-label="Save"
      hidden={!isChanged && said === '' && !saved}
    >
      {isChanged && theirs && <Conflict facts={facts} schema={schema} />}
      {isChanged && !theirs && (
        <>
          <Effects effects={effects} />
          <form className="row items-end" id={savingForm} ref={form} onSubmit={save} onInvalidCapture={facts.refuse}>
            <p className="help">Changed: {names.length > 3 ? `${names.length} fields` : names.join(', ')}</p>
            {keeping.isKept && (
              <div className="flex-[1_1_16rem]">
                <Field
                  label="Why"
                  name="why"
                  required
                  pattern=".*\S.*"
                  maxLength={500}
                  value={why}
                  placeholder="In a few words"
                  onChange={({ target }) => setWhy(target.value)}
                />
              </div>
            )}
            <button type="submit" className="primary" disabled={isSaving}>
              {isSaving ? 'Saving …' : 'Save'}
            </button>
            <WhoSaves keeping={keeping} />
          </form>
        </>
      )}
      <p role="status" className={isChanged ? 'wrong' : undefined}>
        {said || (isChanged && !theirs && refusal)}
        {said && isChanged && wrong && ` To correct: ${wrong}.`}
      </p>
      {saved && !isChanged && (
        <>
          <Effects effects={saved.left ?? []} />
          <p className="row">
            {saved.isForReaders && (
              <span>
                The site has this once it is built. <a href={`${deskUrls.home()}#site`}>Build the site</a>
              </span>
            )}
            <Button onClick={close} ref={takeFocus}>
              Close
            </Button>
          </p>
        </>
      )}
    </section>
  )
}

/** Who saves, which unfolds to the fields. */
function WhoSaves({ keeping }: Pick<Props, 'keeping'>) {
  const [by, setBy] = useState<string>()
  if (!keeping.isKept) return <WhoFields keeping={keeping} />
  return (
    <details
      className="open:basis-full"
      onInput={({ target }) => target instanceof HTMLInputElement && target.name === 'by' && setBy(target.value)}
    >
      <summary>as {by ?? whoKept().by ?? keeping.who?.name ?? 'nobody yet'}</summary>
      <WhoFields keeping={keeping} />
    </details>
  )
}

/** The button that had the focus goes once what it does is done. */
function takeFocus(button: HTMLButtonElement | null): void {
  if (document.activeElement === document.body) button?.focus({ preventScroll: true })
}

const effect = 'notice mb-1 px-2 py-0.5 text-small'

/** What follows from a change, a line each, which unfolds to where to see to it. */
function Effects({ effects }: { effects: Effect[] }) {
  return effects.map(({ severity, text, places }) =>
    places.length === 0 ? (
      <p key={text} className={`${effect} ${severity}`}>
        {text}
      </p>
    ) : (
      <details key={text} className={`${effect} ${severity}`}>
        <summary className="p-0">{text}</summary>
        <ul>
          {places.map(({ text: where, href, act }) => (
            <li key={where}>
              {where}. <a href={href}>{act}</a>
            </li>
          ))}
        </ul>
      </details>
    ),
  )
}

/** What the file says by now, beside what was changed here, and how to go on. */
function Conflict({ facts: { theirs, values, state, goOn }, schema }: Pick<Props, 'facts' | 'schema'>) {
  const changed = theirs ? changedFacts(schema, state.values, theirs, values) : []
  return (
    <div className="notice warning" role="alert">
      <p>These facts were changed elsewhere while you changed them here. Nothing was lost, and nothing is saved yet.</p>
      <dl>
        {changed.map(({ label, now, here }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>In the file now: {now}</dd>
            <dd>Here: {here}</dd>
          </div>
        ))}
      </dl>
      <p className="actions">
        <Button className="primary" onClick={() => goOn(true)}>
          Take theirs in, and keep what I changed
        </Button>
        <Button onClick={() => goOn(false)}>Drop what I changed</Button>
      </p>
    </div>
  )
}
