import type { ReactNode } from 'react'
import { languageName } from '../lib/languages/tags'
import { isIn, englishWords as words } from '../lib/languages/words'
import { certainties, cite } from '../lib/laws/laws'
import { type CoverageRow, type CoverageView, coverageNotice, coverageSum } from '../lib/pages/coverage'
import { wayToPolicy } from '../lib/pages/ways'
import { urls } from '../lib/urls'
import { CoverageTable } from './CoverageTable'
import { PageFrame, PageTitle } from './PageFrame'
import { DateStamp, TermStamp } from './Stamps'

/** What laws and stores ask of a policy, and where its version in force says so. */
export function CoveragePage({ view }: { view: CoverageView }) {
  const { company, version, term, laws, rows } = view
  const isDeclared = laws.length > 0
  return (
    <PageFrame words={words} way={wayToPolicy(words, company, version)} wide company={company}>
      <PageTitle title="What laws ask, and where it is said" company={`${company.name}, ${version.title}`}>
        {isDeclared && <CoverageMeter rows={rows} />}
        <div className="max-w-measure">
          {isDeclared ? (
            <>
              <p>
                Laws and app stores ask a policy to say certain things. The table has a row for each: what is asked for,
                which article asks, and which section of the policy says it.
              </p>
              <p>
                The sections are those of{' '}
                <a href={urls.version(company.id, version.policy, version.updated)}>
                  the version of <DateStamp date={version.updated} words={words} />
                </a>
                . <TermStamp term={term} words={words} />
                {isIn(version.language, words) || ` This policy is in ${languageName(version.language)}.`}
              </p>
              <p>{coverageNotice} The check of this site only tests that the sections are there, not what they say.</p>
            </>
          ) : (
            <p>
              Laws and app stores ask a policy to say certain things. No law or store is declared for this policy, so
              there is nothing to show. Which of them apply is for the company’s legal staff to declare.
            </p>
          )}
          <p>
            <a href={urls.coverageData(company.id, version.policy)}>The same as data</a>
            {isDeclared && (
              <>
                , <a href="#laws">what the names and signs mean</a>
              </>
            )}
          </p>
        </div>
      </PageTitle>
      {isDeclared && (
        <>
          <CoverageTable language={version.language} title={version.title} laws={laws} rows={rows} />
          <CoverageKey laws={laws} rows={rows} />
        </>
      )}
    </PageFrame>
  )
}

/** How many of the disclosures are declared, made by the site, or do not apply. */
function CoverageMeter({ rows }: { rows: CoverageRow[] }) {
  const open = rows.filter(({ coverage }) => coverage.state === 'not declared').length
  return (
    <p className="sum">
      <strong id="page:sum">{coverageSum(rows)}</strong>
      <meter aria-labelledby="page:sum" max={rows.length} value={rows.length - open} />
    </p>
  )
}

const cells: [says: string, means: string][] = [
  ['The name of a section', 'This section is declared to say all that is asked for.'],
  ['By this site', 'A page of this site provides it, whatever the text says.'],
  ['Not applicable', 'It is declared not to apply to this policy, with the reason.'],
  [
    'Not declared',
    'No section of this version is declared to say all of it. The text may say it nevertheless, or a part of it.',
  ],
  ['– (not asked)', 'This law or store does not ask for it.'],
]

/** What the names and signs in the table of coverage mean: the laws in full, how well each article is known, and what becomes of a disclosure. */
function CoverageKey({ laws, rows }: Pick<CoverageView, 'laws' | 'rows'>) {
  const named = laws.map(({ name, title, note }, index): [string, string] => {
    const [first] = rows.flatMap(({ citations }) => citations[index] ?? [])
    const short = first ? `${first.article} is short for ${cite(first)}.` : undefined
    return [name, [`${title}.`, note, short].filter((part) => part !== undefined).join(' ')]
  })
  const used = Object.entries(certainties).filter(([certainty]) =>
    rows.some(({ citations }) => citations.flat().some((citation) => citation.certainty === certainty)),
  )
  const known = used.map(([, { mark, word, meaning }]): [ReactNode, string] => [
    <>
      <span aria-hidden="true">{mark}</span> {word}
    </>,
    meaning,
  ])
  return (
    <div className="coverage-key max-w-measure">
      <Terms id="laws" title="Laws and stores" terms={named} />
      <Terms title="How well each article is known" terms={known} />
      <Terms title="What the cells say" terms={cells} />
    </div>
  )
}

function Terms({ id, title, terms }: { id?: string; title: string; terms: [term: ReactNode, means: string][] }) {
  return (
    <section className="pt-10">
      <h2 id={id}>{title}</h2>
      <dl>
        {terms.map(([term, means]) => (
          <div key={means}>
            <dt>{term}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
