'use client'
import { useState } from 'react'
import { inForce } from '../../lib/content/status'
import type { DeskFinding } from '../../lib/desk/draft/draft-state'
import type { Keeping } from '../../lib/desk/publishing/proposing'
import type { PublishView } from '../../lib/desk/publishing/publish-view'
import { formatDate, isDate } from '../../lib/languages/dates'
import { DeskForm } from './DeskForm'
import { Choices, Field, kindsOfChange } from './Field'
import { reasonKept } from './kept'
import { ProposeForm } from './ProposeForm'
import { finalQuestion } from './PublishFindings'
import { ReasonFields } from './ReasonFields'
import { SummaryField } from './SummaryField'
import { useSaid } from './use-said'
import { WhoFields } from './WhoFields'

interface Props {
  view: PublishView
  findings: DeskFinding[]
  keeping: Keeping
  /** The branch to which it is proposed. */
  branch: string
}

/** What is said of a draft where it is published, from when it is in force, and the button that publishes it. */
export function PublishForm({ view, findings, keeping, branch }: Props) {
  const { name, seal = '', day, said, change, effective, replaces, others, latest, notice, mustChooseDay } = view
  const own = replaces ?? day
  // What readers see for good does not begin with what was meant for the history of changes.
  const reason = reasonKept(replaces === undefined ? name : `${name}/${replaces}`)
  const typed = useSaid(name, seal, said, { ...said, change, effective })
  const { others: theirs } = typed
  const [picked, setPicked] = useState<Chosen & { theirs?: string }>()
  const proposed: Chosen =
    effective === '' || effective === own
      ? { when: mustChooseDay ? undefined : '', on: '' }
      : { when: effective === notice?.from ? effective : 'on', on: effective }
  // What is sent to be published is saved in the draft also where it is refused.
  const sent = picked?.when === 'on' ? picked.on : picked?.when
  const chosen = picked && [picked.theirs, sent].includes(theirs.effective) ? picked : proposed
  const dayOf = ({ when, on }: Chosen) => (when === 'on' ? on : when === '' ? own : when)
  const canBe = (day = '') => isDate(day) && day >= own && day <= latest
  const from = dayOf(chosen)
  const isDay = from !== undefined && isDate(from)
  const term = isDay && canBe(from) ? `, in force from ${formatDate(from)}` : ''
  const former =
    isDay &&
    inForce(
      others.filter(({ effective: day }) => day < from),
      from,
    )
  const stops = view.isOfCurrent ? `the version of ${formatDate(own)}, which is in force now, no longer is: ` : ''
  const untilThen =
    isDay && from > day
      ? `Until then ${stops}${former ? `the version of ${formatDate(former.updated)}` : 'no version'} is in force.`
      : ''
  const choose = (next: Chosen) => {
    setPicked({ ...next, theirs: theirs.effective })
    const day = dayOf(next)
    // The day of a new version is known once it is published.
    if (canBe(day))
      void typed.noteAndCheck({ target: { name: 'effective', value: (next.when === '' ? replaces : day) ?? '' } })
  }
  const what =
    replaces === undefined
      ? `This becomes the version of ${formatDate(day)}${term}`
      : `This takes the place of the version of ${formatDate(replaces)}${term}`
  const question = view.isSame
    ? undefined
    : finalQuestion(findings, what, [untilThen, ...view.warnings].join(' ').trim())
  return (
    <>
      <DeskForm
        api="publish"
        // What is refused without a question is not published without one either, once its errors are gone.
        values={{ policy: name, seal, day: question ? day : '', ...(replaces !== undefined && { replaces }) }}
        label={replaces === undefined ? 'Publish' : 'Publish the correction'}
        tone="primary"
        onDone={() => {
          reason.forget()
          typed.forget()
        }}
        question={question}
        isWaiting={typed.isChecking}
      >
        <SummaryField key={`summary ${theirs.summary}`} summary={said.summary} typed={typed} />
        <Field
          as="select"
          label="Kind of change"
          key={`change ${theirs.change}`}
          id="change"
          name="change"
          required
          defaultValue={change}
          onChange={typed.noteAndCheck}
          help={
            replaces !== undefined &&
            'What the whole version changed, with the correction, in the one before it: not the correction alone.'
          }
        >
          <option value="">Choose …</option>
          {kindsOfChange}
        </Field>
        <EffectiveFields
          own={own}
          label={own === day ? `Today, ${formatDate(day)}` : `The day of that version, ${formatDate(own)}`}
          notice={notice}
          latest={latest}
          untilThen={untilThen}
          chosen={chosen}
          onChoose={choose}
        />
        {replaces !== undefined && <ReasonFields {...reason.field} />}
        {replaces === undefined && (
          <Field
            label="Why"
            name="why"
            help="It is kept with the change. Without it, the summary is."
            {...reason.field}
          />
        )}
        <WhoFields keeping={keeping} />
        {typed.refused !== undefined && (
          <p className="notice error" role="alert">
            What you wrote here is not saved in the draft: {typed.refused}
          </p>
        )}
        <p>
          {replaces === undefined
            ? `It becomes the version of ${formatDate(day)}${term}, for good: it can be corrected later, but not in silence.`
            : `It stands in the place of the version of ${formatDate(replaces)}${term}, and its page says so.`}{' '}
          Then it is kept as a change, the site is built, and the next page shows how far that is.
        </p>
      </DeskForm>
      <ProposeForm view={view} seal={typed.save} keeping={keeping} branch={branch} />
    </>
  )
}

interface EffectiveProps extends Pick<PublishView, 'notice' | 'latest'> {
  /** The day of the version, in the label of which it stands. */
  own: string
  label: string
  untilThen: string
  chosen: Chosen
  onChoose: (chosen: Chosen) => void
}

/** What is chosen: the day of the version (empty), a day, or `on`, the day that is typed. */
interface Chosen {
  when: string | undefined
  on: string
}

/** From which day a version is in force. A day that is typed counts only where another day is chosen. */
function EffectiveFields({ own, label, notice, latest, untilThen, chosen, onChoose }: EffectiveProps) {
  const { when, on } = chosen
  const ways = [
    { value: '', label },
    ...(notice
      ? [
          {
            value: notice.from,
            label: `${formatDate(notice.from)}, after the notice of ${notice.days} days that a material change takes`,
          },
        ]
      : []),
    { value: 'on', label: 'Another day:' },
  ]
  return (
    <Choices legend="In force from">
      {ways.map((way) => (
        <p key={way.value}>
          <label>
            <input
              type="radio"
              name="when"
              value={way.value}
              required
              checked={when === way.value}
              onChange={() => onChoose({ when: way.value, on })}
            />
            {way.label}
          </label>
          {way.value === 'on' && (
            <>
              {' '}
              <input
                type="date"
                name="on"
                aria-label="Another day"
                min={own}
                max={latest}
                required
                disabled={when !== 'on'}
                value={on}
                onChange={({ target }) => onChoose({ when, on: target.value })}
              />
            </>
          )}
        </p>
      ))}
      {untilThen && <p className="help">{untilThen}</p>}
    </Choices>
  )
}
