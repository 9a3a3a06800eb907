'use client'
import { useId, useState } from 'react'
import { pageParts, type SectionChoice } from '../../../lib/desk/forms/choices'
import {
  type AskedDisclosure,
  askedOf,
  type Covers,
  isDeclared,
  madeBySite,
  notApplicable,
  wrongCover,
} from '../../../lib/desk/forms/disclosures'
import { readCover } from '../../../lib/laws/covers'
import type { Profile } from '../../../lib/laws/laws'
import { SectionPicker, Tick } from './SectionPicker'

interface Props {
  /** The laws and stores that apply. */
  profiles: readonly Profile[]
  covers: Covers
  /** The sections of the text. */
  sections: SectionChoice[]
  onChange: (id: string, cover: string[]) => void
  /** The section that is being written, which can be marked for what it says. */
  current?: SectionChoice
}

/** What the laws and stores ask a text to say, a row each, with the sections that say it. */
export function Disclosures({ profiles, covers, sections, onChange, current }: Props) {
  const asked = askedOf(profiles)
  const places = [...pageParts, ...sections]
  const declared = asked.filter(({ id }) => isDeclared(covers[id], places)).length
  const others = madeBySite(profiles)
  if (asked.length === 0) {
    return (
      <p>
        Nothing is asked of this text, as no law or store is ticked among the facts about the policy or its company.
      </p>
    )
  }
  return (
    <div className="disclosures">
      <p aria-live="polite">
        <strong>
          {declared} of {asked.length} declared.
        </strong>{' '}
        {others > 0 && (
          <small>
            {others === 1 ? 'One more is' : `${others} more are`} made by the pages of the site themselves, such as the
            day of the last update.
          </small>
        )}
      </p>
      {current && <SectionSays asked={asked} covers={covers} section={current} onChange={onChange} />}
      <ul className="rows">
        {asked.map((row) => (
          <Row key={row.id} row={row} cover={covers[row.id] ?? []} sections={places} onChange={onChange} />
        ))}
      </ul>
    </div>
  )
}

interface RowProps {
  row: AskedDisclosure
  cover: string[]
  sections: SectionChoice[]
  onChange: Props['onChange']
}

function Row({ row: { id, says, articles }, cover, sections, onChange }: RowProps) {
  const own = useId()
  const read = readCover(cover)
  const reason = 'reason' in read ? read.reason : undefined
  const wrong = wrongCover(cover, sections)
  const state = isDeclared(cover, sections) ? (reason === undefined ? 'declared' : 'not applicable') : 'not declared'
  return (
    <li className="disclosure" data-state={state}>
      <fieldset aria-describedby={`${own}-wrong`}>
        <legend>{says}</legend>
        <div className="cover">
          <small>
            {articles.map(({ text, law }, index) => (
              <span key={text}>
                {index > 0 && ' · '}
                <abbr title={law}>{text}</abbr>
              </span>
            ))}
          </small>
          {reason === undefined ? (
            <SectionPicker
              label="Said in"
              sections={sections}
              chosen={cover}
              onChange={(anchors) => onChange(id, anchors)}
            />
          ) : (
            <Reason reason={reason} onChange={(text) => onChange(id, notApplicable(text))} />
          )}
          <label>
            <input
              type="checkbox"
              checked={reason !== undefined}
              onChange={({ target }) => onChange(id, target.checked ? notApplicable('') : [])}
            />
            Not applicable
          </label>
        </div>
        <p className="wrong" id={`${own}-wrong`} hidden={!wrong}>
          {wrong}
        </p>
      </fieldset>
    </li>
  )
}

/** A space at the end of what is typed is no part of the reason, and stays while more is typed. */
function Reason({ reason, onChange }: { reason: string; onChange: (reason: string) => void }) {
  const id = useId()
  const [typed, setTyped] = useState(reason)
  return (
    <p className="row">
      <label htmlFor={id}>because</label>
      <input
        id={id}
        type="text"
        value={typed.trim() === reason ? typed : reason}
        onChange={({ target }) => {
          setTyped(target.value)
          onChange(target.value.trim())
        }}
      />
    </p>
  )
}

interface SectionSaysProps extends Pick<Props, 'covers' | 'onChange'> {
  asked: AskedDisclosure[]
  section: SectionChoice
}

/** What a section says of all that is asked, to be ticked. */
function SectionSays({ asked, covers, section, onChange }: SectionSaysProps) {
  const [isOpen, setIsOpen] = useState(false)
  const anchors = [section.anchor, ...(section.aliases ?? [])]
  const isSaid = (id: string) => (covers[id] ?? []).some((anchor) => anchors.includes(anchor))
  const said = asked.filter(({ id }) => isSaid(id)).length
  const mark = (id: string, isMarked: boolean) => {
    const cover = readCover(covers[id] ?? [])
    const others = 'anchors' in cover ? cover.anchors.filter((anchor) => !anchors.includes(anchor)) : []
    onChange(id, isMarked ? [...others, section.anchor] : others)
  }
  return (
    <details className="picker" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        “{section.title}” says {said} of them
      </summary>
      {isOpen && (
        <ul className="rows">
          {asked.map(({ id, says }) => (
            <Tick
              key={id}
              label={says}
              checked={isSaid(id)}
              disabled={section.isEmpty && !isSaid(id)}
              onChange={(isMarked) => mark(id, isMarked)}
            />
          ))}
        </ul>
      )}
    </details>
  )
}
