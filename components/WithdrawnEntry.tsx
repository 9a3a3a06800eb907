import type { WithdrawnEntry as Entry } from '../lib/pages/history-view'
import { DateStamp } from './DateStamp'

/** A withdrawn version in the history of its policy: the days on which it stood, and why it was withdrawn. */
export function WithdrawnEntry({ entry: { withdrawal, stood } }: { entry: Entry }) {
  const { updated, on, because } = withdrawal
  return (
    <li className="pt-10">
      <h2>
        Updated <DateStamp date={updated} />, withdrawn
      </h2>
      <p className="mt-1 text-quiet">
        {stood ? (
          <>
            It stood from <DateStamp date={stood.from} /> to <DateStamp date={stood.until} />.
          </>
        ) : (
          'It never took effect.'
        )}
      </p>
      <p>
        Withdrawn on <DateStamp date={on} />: {because}
      </p>
    </li>
  )
}
