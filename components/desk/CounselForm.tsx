'use client'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import type { Received } from '../../lib/desk/files/word-files'
import { Field, Options } from './Field'
import { sendFile } from './send'

/** A form that sends what counsel made of a draft, asks whose changes are accepted, and shows what became of it. */
export function CounselForm({ policy }: { policy: string }) {
  const [isBusy, setBusy] = useState(false)
  const [{ reason, report, href, authors }, setReceived] = useState<Received>({})
  const choice = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    if (authors) choice.current?.focus()
  }, [authors])
  async function act(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const { file, accept } = Object.fromEntries(new FormData(event.currentTarget))
    if (!(file instanceof File)) return
    setBusy(true)
    const query = { policy, file: file.name, ...(typeof accept === 'string' && { accept }) }
    const { body } = await sendFile<Received>('word', query, file)
    setReceived(body)
    setBusy(false)
  }
  return (
    <form onSubmit={act}>
      <p>
        What counsel made of the file is merged with the draft. What both changed stays as the draft has it, and is
        named. Comments stand among its findings.
      </p>
      <Field label="File" name="file" type="file" accept=".docx" required onChange={() => setReceived({})} />
      {authors && (
        <Field as="select" label="Whose changes are accepted" name="accept" ref={choice}>
          <option value="all">All</option>
          <Options of={authors.map((author) => [author, author])} />
          <option value="none">None</option>
        </Field>
      )}
      <div role="status">
        {authors && (
          <p className="notice whitespace-pre-line">
            The file has changes by {authors.join(', ')}. Choose above whose changes are accepted, and press “Accept
            these, and merge”. Nothing is changed until then.
          </p>
        )}
        {reason !== undefined && <p className="notice error whitespace-pre-line">{reason}</p>}
        {report && (
          <div className="notice whitespace-pre-line">
            {report.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {href !== undefined && <a href={href}>Open the draft</a>}
          </div>
        )}
      </div>
      <p className="actions">
        <button type="submit" disabled={isBusy}>
          {isBusy ? 'One moment …' : authors ? 'Accept these, and merge' : 'Read counsel’s answer'}
        </button>
      </p>
    </form>
  )
}
