import type { ReactNode } from 'react'

interface Props {
  title: string
  /** The company that the page is about, where the title does not name it. */
  company?: string
  /** What stands below the title. */
  children?: ReactNode
}

/** The title of a page and what belongs to it. */
export function PageTitle({ title, company, children }: Props) {
  return (
    <div className="pt-10">
      {company && <p className="mb-1 font-ui text-accent">{company}</p>}
      <h1>{title}</h1>
      <div className="text-quiet">{children}</div>
    </div>
  )
}
