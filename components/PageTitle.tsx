import type { ReactNode } from 'react'

interface Props {
  title: string
  /** The company that the page is about, where the title does not name it: on a screen it is in the way up. */
  company?: string
  /** What stands below the title. */
  children?: ReactNode
}

/** The title of a page and what belongs to it. */
export function PageTitle({ title, company, children }: Props) {
  return (
    <div className="title">
      {company && <p className="company">{company}</p>}
      <h1>{title}</h1>
      <div className="text-quiet">{children}</div>
    </div>
  )
}
