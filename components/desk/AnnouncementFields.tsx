import { useId } from 'react'
import type { Announcement } from '../../lib/intake/proposal'

interface Props {
  /** The name of the file. */
  file: string
  value: Announcement
  /** Called with the field that becomes another. */
  onChange: (value: Partial<Announcement>) => void
}

/** What the page of a version says to its readers of what it changed. */
export function AnnouncementFields({ file, value: { summary, change }, onChange }: Props) {
  const id = useId()
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}summary`}>Summary</label>
        <input
          id={`${id}summary`}
          aria-label={`Summary of ${file}`}
          required
          value={summary}
          onChange={({ target }) => onChange({ summary: target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}change`}>Change</label>
        <select
          id={`${id}change`}
          aria-label={`Change of ${file}`}
          value={change}
          onChange={({ target }) => onChange({ change: target.value })}
        >
          <option value="material">Material: the meaning changed</option>
          <option value="editorial">Editorial: only the wording changed</option>
        </select>
      </div>
    </>
  )
}
