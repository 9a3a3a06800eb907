import { choiceLabel } from '../../lib/desk/forms/plain-field'
import type { Announcement } from '../../lib/intake/proposal'
import { Field } from './Field'

interface Props {
  /** The name of the file. */
  file: string
  value: Announcement
  /** Called with the field that becomes another. */
  onChange: (value: Partial<Announcement>) => void
}

/** What the page of a version says to its readers of what it changed. */
export function AnnouncementFields({ file, value: { summary, change }, onChange }: Props) {
  return (
    <>
      <Field
        label="Summary"
        aria-label={`Summary of ${file}`}
        required
        value={summary}
        onChange={({ target }) => onChange({ summary: target.value })}
      />
      <Field
        as="select"
        label="Change"
        aria-label={`Change of ${file}`}
        value={change}
        onChange={({ target }) => onChange({ change: target.value })}
      >
        <option value="material">{choiceLabel('material')}</option>
        <option value="editorial">{choiceLabel('editorial')}</option>
      </Field>
    </>
  )
}
