import type { Words } from '../lib/languages/words'
import type { WithdrawnEntry as Entry } from '../lib/pages/history-view'
import { DateStamp } from './DateStamp'
import { Phrase } from './Phrase'

/** A withdrawn version in the history of its policy: the days on which it stood, and why it was withdrawn. */
export function WithdrawnEntry({ entry: { withdrawal, stood }, words }: { entry: Entry; words: Words }) {
  const { updated, on, because } = withdrawal
  const { history } = words
  return (
    <tr>
      <th scope="row">
        <DateStamp date={updated} words={words} />{' '}
        <span>
          {stood ? (
            <Phrase
              text={history.stood}
              values={{
                from: <DateStamp date={stood.from} words={words} />,
                until: <DateStamp date={stood.until} words={words} />,
              }}
            />
          ) : (
            history.neverStood
          )}
        </span>
      </th>
      <td>
        <Phrase text={history.withdrawn} values={{ date: <DateStamp date={on} words={words} />, because }} />
      </td>
    </tr>
  )
}
