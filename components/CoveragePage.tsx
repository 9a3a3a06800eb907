import { languageName } from '../lib/languages/tags'
import { isIn, englishWords as words } from '../lib/languages/words'
import { type CoverageRow, type CoverageView, coverageNotice, coverageSum } from '../lib/pages/coverage'
import { wayToPolicy } from '../lib/pages/ways'
import { urls } from '../lib/urls'
import { CoverageKey } from './CoverageKey'
import { CoverageTable } from './CoverageTable'
import { DateStamp } from './DateStamp'
import { PageFrame } from './PageFrame'
import { PageTitle } from './PageTitle'
import { TermStamp } from './TermStamp'

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
