import { byEffect } from '../lib/content/status'
import { fill, wordsIn } from '../lib/languages/words'
import type { HistoryView } from '../lib/pages/history-view'
import { wayToPolicy } from '../lib/pages/ways'
import { urls } from '../lib/urls'
import { HistoryEntry, WithdrawnEntry } from './HistoryEntry'
import { Languages } from './Languages'
import { LinkList } from './LinkList'
import { PageFrame } from './PageFrame'
import { PageTitle } from './PageTitle'

/** Every version of a policy: the one in force, then the last to take effect first. */
export function HistoryPage({ view }: { view: HistoryView }) {
  const { company, policy, title, current, entries, withdrawn, hasCoverage, inLanguage, languages } = view
  const words = wordsIn(view.language)
  const { history } = words
  const rows = [
    ...entries.map((entry) => ({
      days: entry.version,
      row: <HistoryEntry key={entry.version.updated} entry={entry} words={words} />,
    })),
    ...withdrawn.map((entry) => ({
      days: entry.withdrawal,
      row: <WithdrawnEntry key={entry.withdrawal.seal} entry={entry} words={words} />,
    })),
  ].sort((a, b) => Number(b.days === current) - Number(a.days === current) || byEffect(b.days, a.days))
  return (
    <PageFrame
      words={words}
      way={wayToPolicy(words, company, { policy, title, inLanguage })}
      company={company}
      foot={
        <section>
          <h2>{words.forAuditors}</h2>
          <LinkList
            links={[
              { href: urls.policyFeed(company.id, policy, inLanguage), label: words.feed },
              { href: urls.policyData(company.id, policy), label: words.asData },
              { href: urls.seals(), label: words.checksums },
              ...(hasCoverage ? [{ href: urls.coverage(company.id, policy), label: words.coverage }] : []),
            ]}
          />
        </section>
      }
    >
      <PageTitle title={fill(history.title, { title })} company={company.name}>
        <p>{history.lead}</p>
        <Languages languages={languages} current={view.language} words={words} />
      </PageTitle>
      <table className="history">
        <thead>
          <tr>
            <th scope="col">{history.version}</th>
            <th scope="col">{history.changed}</th>
          </tr>
        </thead>
        <tbody>{rows.map(({ row }) => row)}</tbody>
      </table>
    </PageFrame>
  )
}
