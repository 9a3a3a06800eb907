import { useId, useState } from 'react'
import type { DeskSection } from '../../lib/desk/document/sections'
import type { GoneSection } from '../../lib/desk/draft/gone-sections'
import { pageParts, sectionAt } from '../../lib/desk/forms/choices'
import { askedOf, coversIn, profilesIn } from '../../lib/desk/forms/disclosures'
import { requestLabel } from '../../lib/laws/requests'
import { headingOf } from '../../lib/text/text'
import { Options } from './Field'
import { useFactsOf } from './forms/use-facts'
import { TextDialog } from './text/TextDialog'

interface Props {
  /** Such as `klantra/privacy`. */
  policy: string
  /** The section that is gone. */
  section: GoneSection
  /** Others that are gone with it, such as the ones below it. */
  others?: GoneSection[]
  sections: DeskSection[]
  /** Leads links to anchors to the section of another. */
  onLead: (to: string, anchors: string[]) => void
  /** Shows a note to those who follow a link to anchors. */
  onNote: (note: string, anchors: string[]) => void
  /** Brings the section back, where it was deleted just now. */
  onKeep?: () => void
  /** Closed, once it was asked for this one, or for all. */
  onClose: (isForAll: boolean) => void
}

/** Asks where links to a section lead that was deleted. */
export function GoneDialog({ policy, section, others = [], sections, onLead, onNote, onKeep, onClose }: Props) {
  const [chosen, setWay] = useState<'section' | 'note'>('section')
  const way = sections.length > 0 ? chosen : 'note'
  const [to, setTo] = useState('')
  const [note, setNote] = useState('')
  const [isForAll, setIsForAll] = useState(others.length > 0)
  const [isAsked, setIsAsked] = useState(false)
  const { facts } = useFactsOf(policy)
  const id = useId()
  const isEmpty = way === 'section' ? to === '' : note.trim() === ''
  const anchors = [section, ...(isForAll ? others : [])].flatMap((one) => one.anchors)
  const covers = coversIn(facts?.values.covers)
  const asked = facts ? askedOf(profilesIn(facts.values, facts)) : []
  const places = [...pageParts, ...sections]
  const isSaid = (own: string[]) =>
    way === 'section' && to !== '' ? own.includes(to) : own.some((anchor) => sectionAt(anchor, places))
  // What becomes a finding.
  const isOn = (own: string[] = []) => own.some((anchor) => anchors.includes(anchor)) && !isSaid(own)
  const declared = asked.filter(({ id }) => isOn(covers[id])).map(({ says }) => says)
  const requests = Object.entries(coversIn(facts?.values.requests)).flatMap(([name, own]) =>
    isOn(own) ? requestLabel(name) : [],
  )
  const submit = () => {
    setIsAsked(true)
    if (isEmpty) return
    if (way === 'section') onLead(to, anchors)
    else onNote(note.trim(), anchors)
    onClose(isForAll)
  }
  const close = () => {
    onKeep?.()
    onClose(false)
  }
  return (
    <TextDialog
      title={titleOf(section, others)}
      action="Save"
      cancel={onKeep && (others.length > 0 ? 'Keep the sections' : 'Keep the section')}
      onSubmit={submit}
      onClose={close}
    >
      <p>
        Readers and apps may have links to {others.length > 0 ? 'these sections' : 'this section'}. Say where they lead
        from now on.
      </p>
      {sections.length > 0 && (
        <p>
          <label>
            <input type="radio" name={id} checked={way === 'section'} onChange={() => setWay('section')} />
            Lead them to another section
          </label>
        </p>
      )}
      {way === 'section' && (
        <select aria-label="Section to lead them to" value={to} onChange={({ target }) => setTo(target.value)}>
          <option value="">Choose a section</option>
          <Options of={sections.map((one) => [one.anchor, headingOf(one)])} />
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
            The same for what is deleted with it: {others.map((other) => `“${other.title}”`).join(', ')}
          </label>
        </p>
      )}
      <Resting words="It is declared for what laws and stores ask policies to say:" items={declared} />
      <Resting words="It is named as what lets people make these requests:" items={requests} />
      {declared.length + requests.length > 0 && (
        <p>
          {way === 'section' && 'That does not pass on to the other section. '}
          Once this is saved, a finding asks which section says it now, and leads to where you choose that.
        </p>
      )}
      <p role="alert" className="wrong">
        {isAsked && isEmpty && (way === 'section' ? 'Choose a section.' : 'Write the note.')}
      </p>
    </TextDialog>
  )
}

function titleOf({ title }: GoneSection, [other, ...others]: GoneSection[]): string {
  if (!other) return `“${title}” is deleted`
  return `“${title}” and ${others.length > 0 ? `${others.length + 1} others` : `“${other.title}”`} are deleted`
}

/** What rests on a section; nothing where nothing does. */
function Resting({ words, items }: { words: string; items: string[] }) {
  return (
    items.length > 0 && (
      <>
        <p>{words}</p>
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </>
    )
  )
}
