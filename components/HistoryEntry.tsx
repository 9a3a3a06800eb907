import { languageName } from '../lib/languages/tags'
import type { Words } from '../lib/languages/words'
import type { HistoryEntry as Entry, WithdrawnEntry as Withdrawn } from '../lib/pages/history-view'
import { urls } from '../lib/urls'
import { DateStamp } from './DateStamp'
import { LinkList } from './LinkList'
import { OwnWords } from './OwnWords'
import { Phrase } from './Phrase'
import { TermStamp } from './TermStamp'

/** A version in the history of its policy: its days, what it changed, and where to read it. */
export function HistoryEntry({ entry, words }: { entry: Entry; words: Words }) {
  const { version, term, before, changesLanguage, languages = [] } = entry
  const { company, policy, updated, change, summary, language, inLanguage } = version
  const { history } = words
  return (
    <tr>
      <th scope="row">
        <a href={urls.version(company, policy, updated, inLanguage)}>
          <DateStamp date={updated} words={words} />
        </a>{' '}
        <span>
          <TermStamp term={term} words={words} />
        </span>
      </th>
      <td>
        <strong>{change === 'material' ? history.material : history.editorial}</strong>{' '}
        <OwnWords language={language} words={words} text={summary} />
        <LinkList
          links={[
            ...(before
              ? [{ href: urls.changes(company, policy, updated, changesLanguage), label: history.changed }]
              : []),
            ...(term.status === 'superseded'
              ? [{ href: urls.since(company, policy, updated), label: history.changedSince }]
              : []),
            { href: urls.source(company, policy, updated, inLanguage), label: history.source },
            ...languages
              .filter((one) => one.language !== language)
              .map((one) => ({
                ...one,
                href: one.path,
                label: languageName(one.language, one.language),
              })),
          ]}
        />
      </td>
    </tr>
  )
}

/** A withdrawn version in the history of its policy: the days on which it stood, and why it was withdrawn. */
export function WithdrawnEntry({ entry: { withdrawal, stood }, words }: { entry: Withdrawn; words: Words }) {
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
