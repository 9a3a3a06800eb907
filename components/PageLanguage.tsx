import type { ReactNode } from 'react'
import { directionOf } from '../lib/languages/tags'

/** Says in which language a page is. What is sent says it on its root instead. */
export function PageLanguage({ language, children }: { language: string; children: ReactNode }) {
  return (
    <div lang={language} dir={directionOf(language)}>
      {children}
    </div>
  )
}
