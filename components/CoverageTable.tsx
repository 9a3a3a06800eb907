import type { CoverageRow } from '../lib/pages/coverage'
import type { AskingLaw } from '../lib/pages/coverage-view'
import { CoverageCell } from './CoverageCell'

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
