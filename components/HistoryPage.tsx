import { byEffect } from '../lib/content/status'
import { languageName } from '../lib/languages/tags'
import { fill, type Words, wordsIn } from '../lib/languages/words'
import type { HistoryEntry, HistoryView, WithdrawnEntry } from '../lib/pages/history-view'
import { wayToPolicy } from '../lib/pages/ways'
import { urls } from '../lib/urls'
import { Languages, LinkList } from './LinkList'
import { type NamedRow, NamedRows } from './NamedRows'
import { PageFrame, PageTitle } from './PageFrame'
import { OwnWords, Phrase } from './Phrase'
import { DateStamp, TermStamp } from './Stamps'

/** Every version of a policy: the one in force, then the last to take effect first. */
export function HistoryPage({ view }: { view: HistoryView }) {
  const { company, policy, title, current, entries, withdrawn, hasCoverage, inLanguage, languages } = view
  const words = wordsIn(view.language)
  const { history } = words
  const rows = [
    ...entries.map((entry) => ({ ...versionRow(entry, words), days: entry.version })),
    ...withdrawn.map((entry) => ({ ...withdrawnRow(entry, words), days: entry.withdrawal })),
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
              hasCoverage && { href: urls.coverage(company.id, policy), label: words.coverage },
            ]}
          />
        </section>
      }
    >
      <PageTitle title={fill(history.title, { title })} company={company.name}>
        <p>{history.lead}</p>
        <Languages languages={languages} current={view.language} />
      </PageTitle>
      <NamedRows className="history" heads={[history.version, history.changed]} rows={rows} />
    </PageFrame>
  )
}

/** A version in the history of its policy: its days, what it changed, and where to read it. */
function versionRow({ version, term, before, changesLanguage, languages = [] }: HistoryEntry, words: Words): NamedRow {
  const { company, policy, updated, change, summary, language, inLanguage } = version
  const { history } = words
  return {
    key: updated,
    head: (
      <>
        <a href={urls.version(company, policy, updated, inLanguage)}>
          <DateStamp date={updated} words={words} />
        </a>{' '}
        <span>
          <TermStamp term={term} words={words} />
        </span>
      </>
    ),
    cell: (
      <>
        <strong>{change === 'material' ? history.material : history.editorial}</strong>{' '}
        <OwnWords language={language} words={words} text={summary} />
        <LinkList
          links={[
            before && { href: urls.changes(company, policy, updated, changesLanguage), label: history.changed },
            term.status === 'superseded' && {
              href: urls.since(company, policy, updated),
              label: history.changedSince,
            },
            { href: urls.source(company, policy, updated, inLanguage), label: history.source },
            ...languages
              .filter((one) => one.language !== language)
              .map((one) => ({ ...one, href: one.path, label: languageName(one.language, one.language) })),
          ]}
        />
      </>
    ),
  }
}

/** A withdrawn version in the history of its policy: the days on which it stood, and why it was withdrawn. */
function withdrawnRow({ withdrawal, stood }: WithdrawnEntry, words: Words): NamedRow {
  const { updated, on, because, seal } = withdrawal
  const { history } = words
  const stamp = (date: string) => <DateStamp date={date} words={words} />
  return {
    key: seal,
    head: (
      <>
        {stamp(updated)}{' '}
        <span>
          {stood ? (
            <Phrase text={history.stood} values={{ from: stamp(stood.from), until: stamp(stood.until) }} />
          ) : (
            history.neverStood
          )}
        </span>
      </>
    ),
    cell: <Phrase text={history.withdrawn} values={{ date: stamp(on), because }} />,
  }
}
