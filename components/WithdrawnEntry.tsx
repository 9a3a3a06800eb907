import type { WithdrawnEntry as Entry } from '../lib/pages/history-view'
import { DateStamp } from './DateStamp'

/** A withdrawn version in the history of its policy: the days on which it stood, and why it was withdrawn. */
export function WithdrawnEntry({ entry: { withdrawal, stood } }: { entry: Entry }) {
  const { updated, on, because } = withdrawal
  return (
    <tr>
      <th scope="row">
        <DateStamp date={updated} />{' '}
        <span>
          {stood ? (
            <>
              Withdrawn: it stood from <DateStamp date={stood.from} /> to <DateStamp date={stood.until} />.
            </>
          ) : (
            'Withdrawn: it never took effect.'
          )}
        </span>
      </th>
      <td>
        Withdrawn on <DateStamp date={on} />: {because}
      </td>
    </tr>
  )
}
