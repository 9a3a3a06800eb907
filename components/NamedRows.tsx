import type { ReactNode } from 'react'

/** A row with the cell that names it, and the other. */
export interface NamedRow {
  key: string
  head: ReactNode
  cell: ReactNode
}

interface Props {
  className?: string
  /** The heads of the two columns, where they have some. */
  heads?: [string, string]
  rows: NamedRow[]
}

/** A table of two columns, of which the first names the row. */
export function NamedRows({ className, heads, rows }: Props) {
  return (
    <table className={className}>
      {heads && (
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(({ key, head, cell }) => (
          <tr key={key}>
            <th scope="row">{head}</th>
            <td>{cell}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
