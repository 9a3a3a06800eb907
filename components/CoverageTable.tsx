import type { CoverageRow } from '../lib/pages/coverage'
import type { AskingLaw } from '../lib/pages/coverage-view'
import { CoverageCell } from './CoverageCell'

interface Props {
  /** The title of the policy. */
  title: string
  laws: AskingLaw[]
  rows: CoverageRow[]
}

/** What tables are made of. Safari forgets it of a table that is laid out as blocks, as on a phone. */
const roles = {
  table: { role: 'table' },
  rows: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader', scope: 'col' },
  name: { role: 'rowheader', scope: 'row' },
}

/** A table with a row for each disclosure, and a column for each law or store that applies. */
export function CoverageTable({ title, laws, rows }: Props) {
  return (
    <table className="coverage" {...roles.table}>
      <caption>{title}: what each law or store asks for, and the sections that say it</caption>
      <thead {...roles.rows}>
        <tr {...roles.row}>
          <th {...roles.column}>What is asked for</th>
          {laws.map(({ id, name }) => (
            <th key={id} {...roles.column}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.rows}>
        {rows.map(({ disclosure: { id, says }, coverage, citations }) => (
          <tr key={id} id={id} {...roles.row}>
            <th {...roles.name}>
              {says}{' '}
              <a href={`#${id}`}>
                <code>{id}</code>
              </a>
            </th>
            {laws.map((law, index) => (
              <CoverageCell key={law.id} law={law} citations={citations[index] ?? []} coverage={coverage} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
