import type { ReactNode } from 'react'

interface Props {
  className?: string
  /** The names of its columns. */
  columns: string[]
  /** Its rows. */
  children: ReactNode
}

/** A table with a head. */
export function Table({ className, columns, children }: Props) {
  return (
    <table className={className}>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
