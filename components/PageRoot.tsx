import type { ReactNode } from 'react'
import type { Company } from '../lib/archive/archive'
import { directionOf } from '../lib/languages/tags'

interface Props {
  language: string
  /** Whose colour the links have; on paper they are black. */
  company?: Company
  children: ReactNode
}

/** Says in which language a page is. What is sent says it on its root instead. */
export function PageRoot({ language, company, children }: Props) {
  return (
    <div lang={language} dir={directionOf(language)}>
      {company && (
        <style>{`@media screen{:root{--color-accent:${company.accent}}}@media screen and (prefers-color-scheme:dark){:root{--color-accent:${company.accentDark}}}`}</style>
      )}
      {children}
    </div>
  )
}
