import { englishWords } from '../lib/languages/words'
import { type Citation, certainties } from '../lib/laws/laws'
import type { AskingLaw, Coverage, CoverageRow } from '../lib/pages/coverage'
import { headingOf } from '../lib/text/text'
import { OwnWords } from './Phrase'

interface Props {
  /** The language of the policy. */
  language: string
  /** The title of the policy. */
  title: string
  laws: AskingLaw[]
  rows: CoverageRow[]
}

/** A table with a row for each disclosure, and a column for each law or store that applies. */
export function CoverageTable({ language, title, laws, rows }: Props) {
  const caption = `${title}: what each law or store asks for, and the sections that say it`
  return (
    <section className="coverage" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">What is asked for</th>
            {laws.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ disclosure: { id, says }, coverage, citations }) => (
            <tr key={id} id={id}>
              <th scope="row">
                {says}{' '}
                <a href={`#${id}`} aria-label={`Link to ${id}`}>
                  #
                </a>
              </th>
              {laws.map((law, index) => (
                <CoverageCell key={law.id} language={language} citations={citations[index] ?? []} coverage={coverage} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface CellProps {
  /** The language of the policy. */
  language: string
  /** The articles of the law that ask for a disclosure. */
  citations: Citation[]
  coverage: Coverage
}

/** Which articles of a law ask for a disclosure, and what becomes of it. */
function CoverageCell({ language, citations, coverage }: CellProps) {
  if (citations.length === 0) {
    return (
      <td>
        <span aria-hidden="true">–</span> <span className="sr-only">not asked</span>
      </td>
    )
  }
  return (
    <td>
      <ul>
        {citations.map((citation) => (
          <li key={citation.article}>
            {citation.article} <CertaintyMark citation={citation} />
          </li>
        ))}
      </ul>
      <CoverageState language={language} coverage={coverage} />
    </td>
  )
}

function CertaintyMark({ citation: { certainty } }: { citation: Citation }) {
  const { mark, word } = certainties[certainty]
  return (
    <>
      <span className="mark" aria-hidden="true">
        {mark}
      </span>{' '}
      <span className="sr-only">({word})</span>
    </>
  )
}

function CoverageState({ language, coverage }: Pick<CellProps, 'language' | 'coverage'>) {
  switch (coverage.state) {
    case 'declared':
      return (
        <ul>
          {coverage.places.map((place) => (
            <li key={place.href}>
              <a href={place.href}>
                <OwnWords language={language} words={englishWords} text={headingOf(place)} />
              </a>
            </li>
          ))}
        </ul>
      )
    case 'made by the site':
      return (
        <p>
          By this site: <a href={coverage.place.href}>{coverage.place.title}</a>
        </p>
      )
    case 'not applicable':
      return <p>Not applicable: {coverage.reason || 'no reason is given'}</p>
    default:
      return (
        <p>
          <strong className="not-declared">Not declared</strong>
        </p>
      )
  }
}
