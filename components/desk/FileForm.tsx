'use client'
import { type ReactNode, type SubmitEvent, useState } from 'react'
import { deskUrls } from '../../lib/desk/desk-urls'
import type { Received } from '../../lib/desk/word-files'

interface Props {
  /** The policy, such as `klantra/privacy`; undefined where the form asks for it. */
  policy?: string
  /** Whether the file is what counsel made of a draft. */
  isAnswer?: boolean
  accept: string
  label: string
  children?: ReactNode
}

const mostBytes = 50_000_000

/** A form that sends a file to the desk, asks whose changes are accepted, and shows what became of it. */
export function FileForm({ policy, isAnswer, accept, label, children }: Props) {
  const [isBusy, setBusy] = useState(false)
  const [{ reason, report, href, authors }, setReceived] = useState<Received>({})
  async function act(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const { file, ...fields } = Object.fromEntries(new FormData(event.currentTarget))
    if (!(file instanceof File)) return
    if (file.size > mostBytes) return setReceived({ reason: 'The file is larger than 50 MB.' })
    setBusy(true)
    const texts = Object.entries({ policy, ...fields }).flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    )
    const query = new URLSearchParams([...texts, ['name', file.name], ...(isAnswer ? [['answer', '']] : [])])
    try {
      const response = await fetch(`${deskUrls.api('word')}?${query}`, { method: 'POST', body: file })
      setReceived(await response.json())
    } catch {
      setReceived({ reason: 'The desk does not respond. Start it again.' })
    }
    setBusy(false)
  }
  return (
    <form onSubmit={act}>
      {children}
      <div className="field">
        <label htmlFor={`file-${label}`}>File</label>
        <input id={`file-${label}`} name="file" type="file" accept={accept} required />
      </div>
      {authors && (
        <div className="field">
          <label htmlFor="accept">Whose changes are accepted</label>
          <select id="accept" name="accept">
            <option value="all">All</option>
            {authors.map((author) => (
              <option key={author}>{author}</option>
            ))}
            <option value="none">None</option>
          </select>
        </div>
      )}
      <div role="status">
        {reason !== undefined && <p className="notice error said">{reason}</p>}
        {report && (
          <div className="notice said">
            {report.map((line) => (
              <p key={line}>{line.replace(/^\s*- /, '')}</p>
            ))}
            {href !== undefined && <a href={href}>Open the draft</a>}
          </div>
        )}
      </div>
      <p className="actions">
        <button type="submit" disabled={isBusy}>
          {isBusy ? 'One moment …' : label}
        </button>
      </p>
    </form>
  )
}
