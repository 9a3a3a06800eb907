import { useId, useState } from 'react'
import type { DeskSection } from '../../lib/desk/document/sections'
import { headingOf } from '../../lib/text/text'
import { TextDialog } from './text/TextDialog'

interface Props {
  /** The heading of the section that is gone. */
  title: string
  /** Those of others that are gone with it, such as the ones below it. */
  others?: string[]
  sections: DeskSection[]
  /** Leads links to it, or to all, to the section of an anchor. */
  onLead: (to: string, isForAll: boolean) => void
  /** Shows a note to those who follow a link to it, or to any. */
  onNote: (note: string, isForAll: boolean) => void
  /** Brings the section back, where it was deleted just now. */
  onKeep?: () => void
  /** Closed, once it was asked for this one, or for all. */
  onClose: (isForAll: boolean) => void
}

/** Asks where links to a section lead that was deleted. */
export function GoneDialog({ title, others = [], sections, onLead, onNote, onKeep, onClose }: Props) {
  const [way, setWay] = useState<'section' | 'note'>('section')
  const [to, setTo] = useState('')
  const [note, setNote] = useState('')
  const [isForAll, setIsForAll] = useState(others.length > 0)
  const [isAsked, setIsAsked] = useState(false)
  const id = useId()
  const isEmpty = way === 'section' ? to === '' : note.trim() === ''
  const submit = () => {
    setIsAsked(true)
    if (isEmpty) return
    if (way === 'section') onLead(to, isForAll)
    else onNote(note.trim(), isForAll)
    onClose(isForAll)
  }
  const close = () => {
    onKeep?.()
    onClose(false)
  }
  return (
    <TextDialog
      title={`“${title}” is deleted`}
      action="Save"
      cancel={onKeep && 'Keep the section'}
      onSubmit={submit}
      onClose={close}
    >
      <p>Readers and apps may have links to this section. Say where they lead from now on.</p>
      <p>
        <label>
          <input type="radio" name={id} checked={way === 'section'} onChange={() => setWay('section')} />
          Lead them to another section
        </label>
      </p>
      {way === 'section' && (
        <select aria-label="Section to lead them to" value={to} onChange={({ target }) => setTo(target.value)}>
          <option value="">Choose a section</option>
          {sections.map((section) => (
            <option key={section.start} value={section.anchor}>
              {headingOf(section)}
            </option>
          ))}
        </select>
      )}
      <p>
        <label>
          <input type="radio" name={id} checked={way === 'note'} onChange={() => setWay('note')} />
          Show a note: why it is gone, and where to look instead
        </label>
      </p>
      {way === 'note' && (
        <textarea aria-label="Note" rows={3} value={note} onChange={({ target }) => setNote(target.value)} />
      )}
      {others.length > 0 && (
        <p>
          <label>
            <input type="checkbox" checked={isForAll} onChange={() => setIsForAll(!isForAll)} />
            The same for what is deleted with it: {others.map((other) => `“${other}”`).join(', ')}
          </label>
        </p>
      )}
      <p role="alert" className="wrong">
        {isAsked && isEmpty && (way === 'section' ? 'Choose a section.' : 'Write the note.')}
      </p>
    </TextDialog>
  )
}
