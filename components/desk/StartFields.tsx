import { useState } from 'react'
import { inForce } from '../../lib/content/status'
import type { PublishView } from '../../lib/desk/publishing/publish-view'
import { formatDate, isDate } from '../../lib/languages/dates'
import { Choices } from './Field'
import type { useSaid } from './use-said'

/** What is chosen: the day of the version (empty), a day, or `on`, the day that is typed. */
interface Chosen {
  when: string | undefined
  on: string
}

/** From which day a version is in force: what is chosen, which is what the draft says until something else is picked, and what follows from that. */
export function useStart(view: PublishView, { others: theirs, noteAndCheck }: ReturnType<typeof useSaid>) {
  const { day, replaces, latest } = view
  const own = replaces ?? day
  const [picked, setPicked] = useState<Chosen & { theirs?: string }>()
  // What is sent to be published is saved in the draft also where it is refused.
  const isKept = picked && [picked.theirs, sentFor(picked)].includes(theirs.effective)
  const chosen = isKept ? picked : proposed(view)
  const dayOf = (one: Chosen) => (one.when === '' ? own : sentFor(one))
  const canBe = (from = '') => isDate(from) && from >= own && from <= latest
  const from = dayOf(chosen)
  return {
    chosen,
    onChoose: (next: Chosen) => {
      setPicked({ ...next, theirs: theirs.effective })
      if (!canBe(dayOf(next))) return
      // The day of a new version is known once it is published.
      const value = next.when === '' ? replaces : sentFor(next)
      void noteAndCheck({ target: { name: 'effective', value: value ?? '' } })
    },
    /** The day; undefined where it cannot be that. */
    from: canBe(from) ? from : undefined,
    /** What is in force until then, in words. */
    untilThen: from === undefined ? '' : untilThen(view, from),
  }
}

function sentFor({ when, on }: Chosen): string | undefined {
  return when === 'on' ? on : when
}

function proposed({ day, replaces, effective, notice, mustChooseDay }: PublishView): Chosen {
  if (effective === '' || effective === (replaces ?? day)) return { when: mustChooseDay ? undefined : '', on: '' }
  return { when: effective === notice?.from ? effective : 'on', on: effective }
}

function untilThen({ day, replaces, others, isOfCurrent }: PublishView, from: string): string {
  if (!isDate(from) || from <= day) return ''
  const earlier = others.filter(({ effective }) => effective < from)
  const former = inForce(earlier, from)
  const own = formatDate(replaces ?? day)
  const stops = isOfCurrent ? `the version of ${own}, which is in force now, no longer is: ` : ''
  return `Until then ${stops}${former ? `the version of ${formatDate(former.updated)}` : 'no version'} is in force.`
}

interface Props extends Pick<ReturnType<typeof useStart>, 'chosen' | 'onChoose' | 'untilThen'> {
  view: PublishView
}

/** From which day a version is in force. A day that is typed counts only where another day is chosen. */
export function StartFields({ view, chosen: { when, on }, onChoose, untilThen }: Props) {
  const { day, replaces, notice, latest } = view
  const own = replaces ?? day
  const afterNotice =
    notice && `${formatDate(notice.from)}, after the notice of ${notice.days} days that a material change takes`
  const ways = [
    { value: '', label: own === day ? `Today, ${formatDate(day)}` : `The day of that version, ${formatDate(own)}` },
    ...(notice ? [{ value: notice.from, label: afterNotice }] : []),
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
