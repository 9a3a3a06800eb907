'use client'
import { useId, useState } from 'react'
import { pageParts, type SectionChoice } from '../../../lib/desk/forms/choices'
import {
  type AskedDisclosure,
  askedOf,
  coverOf,
  coversIn,
  madeBySite,
  notApplicable,
  profilesIn,
  wrongCover,
} from '../../../lib/desk/forms/disclosures'
import { reasonIn } from '../../../lib/laws/covers'
import { onceReleased } from './OneValue'
import { isAmong, SectionPicker, withSection } from './SectionPicker'
import type { useFacts } from './use-facts'

interface Props {
  /** The facts about the policy, as they are changed. */
  facts: Pick<ReturnType<typeof useFacts>, 'state' | 'values' | 'setValues' | 'isAsked'>
  /** The sections of the text. */
  sections: SectionChoice[]
  /** The section that is being written, which can be marked for what it says. */
  current?: SectionChoice
}

/** What the laws and stores ask a text to say, a row each, with the sections that say it. */
export function Disclosures({ facts: { state, values, setValues, isAsked }, sections, current }: Props) {
  const profiles = profilesIn(values, state)
  const covers = coversIn(values.covers)
  const asked = askedOf(profiles)
  const places = [...pageParts, ...sections]
  const rows = asked.map((row) => ({ row, ...coverOf(row.id, covers, places, state.gone) }))
  const declared = rows.filter(({ isDeclared }) => isDeclared).length
  const others = madeBySite(profiles)
  if (asked.length === 0) {
    return (
      <p>No disclosures stand here, as no law or store is ticked among the facts about the policy or its company.</p>
    )
  }
  return (
    <div>
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
      <ul className="rows">
        {rows.map(({ row, ...props }) => (
          <Row
            key={row.id}
            row={row}
            {...props}
            isAsked={isAsked}
            current={props.sections.find(({ anchor }) => anchor === current?.anchor)}
            onChange={(cover) => setValues({ ...values, covers: { ...covers, [row.id]: cover } })}
          />
        ))}
      </ul>
    </div>
  )
}

const borders = { declared: 'border-more', 'not applicable': 'border-quiet', 'not declared': 'border-rule' }

interface RowProps extends Pick<Props, 'current'>, ReturnType<typeof coverOf> {
  row: AskedDisclosure
  /** Whether it was to be saved already. */
  isAsked: boolean
  onChange: (cover: string[]) => void
}

function Row({ row: { id, says, articles }, isDeclared, cover, gone, sections, current, isAsked, onChange }: RowProps) {
  const own = useId()
  const reason = reasonIn(cover)
  // Nobody is told to say why before they could.
  const [isLeft, setLeft] = useState(true)
  const wrong = reason === '' && !isLeft && !isAsked ? undefined : wrongCover(cover, sections, gone)
  const made = reason === undefined ? 'declared' : 'not applicable'
  const state = isDeclared ? made : 'not declared'
  const isHere = current !== undefined && isAmong(cover, current)
  return (
    <li className={`disclosure border-s-3 py-1 ps-3 ${borders[state]}`} id={`disclosure-${id}`}>
      <fieldset
        className="m-0 border-0 p-0"
        aria-describedby={`${own}-wrong`}
        onBlur={({ currentTarget, relatedTarget }) =>
          currentTarget.contains(relatedTarget) || onceReleased(() => setLeft(true))
        }
      >
        <legend className="p-0 font-normal">{says}</legend>
        <div className="cover flex flex-wrap items-baseline gap-x-4">
          <small className="flex-[1_1_16rem]">
            {articles.map(({ text, law }, index) => (
              <span key={text}>
                {index > 0 && ' · '}
                <abbr className="no-underline" title={law}>
                  {text}
                </abbr>
              </span>
            ))}
          </small>
          {reason === undefined && (
            <SectionPicker label="Said in" sections={sections} chosen={cover} onChange={onChange} gone={gone} />
          )}
          {current && reason === undefined && (
            <label>
              <input
                type="checkbox"
                checked={isHere}
                disabled={current.isEmpty && !isHere}
                onChange={({ target }) => onChange(withSection(cover, current, target.checked, gone))}
              />
              Said here, in “{current.title}”
            </label>
          )}
          <label>
            <input
              type="checkbox"
              checked={reason !== undefined}
              onChange={({ target }) => {
                setLeft(false)
                const others = cover.filter((one) => reasonIn([one]) === undefined)
                onChange(target.checked ? [...cover, ...notApplicable('')] : others)
              }}
            />
            Not applicable
          </label>
          {reason !== undefined && (
            <Reason reason={reason} isWrong={wrong !== undefined} onChange={(text) => onChange(notApplicable(text))} />
          )}
        </div>
        <p className="wrong" id={`${own}-wrong`} hidden={!wrong}>
          {wrong}
        </p>
      </fieldset>
    </li>
  )
}

interface ReasonProps {
  reason: string
  isWrong: boolean
  onChange: (reason: string) => void
}

/** A space at the end of what is typed is no part of the reason, and stays while more is typed. */
function Reason({ reason, isWrong, onChange }: ReasonProps) {
  const id = useId()
  const [typed, setTyped] = useState(reason)
  return (
    <p className="row">
      <label htmlFor={id}>because</label>
      <input
        id={id}
        type="text"
        aria-invalid={isWrong || undefined}
        value={typed.trim() === reason ? typed : reason}
        onChange={({ target }) => {
          setTyped(target.value)
          onChange(target.value.trim())
        }}
      />
    </p>
  )
}
