import { languageName } from '../lib/languages/tags'
import type { Words } from '../lib/languages/words'
import type { HistoryEntry as Entry } from '../lib/pages/history-view'
import { urls } from '../lib/urls'
import { DateStamp } from './DateStamp'
import { LinkList } from './LinkList'
import { OwnWords } from './OwnWords'
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
                label: languageName(one.language, one.language) ?? one.language,
              })),
          ]}
        />
      </td>
    </tr>
  )
}
