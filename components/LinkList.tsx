import { Fragment } from 'react'
import { directionOf } from '../lib/languages/tags'

/** Links below one another. */
export function LinkList({ links }: { links: { href: string; label: string; language?: string }[] }) {
  return (
    <ul className="links">
      {links.map(({ href, label, language }) => (
        <li key={href}>
          <a href={href} hrefLang={language} lang={language} dir={language && directionOf(language)}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Links in a row. */
export function FootLinks({ label, links }: { label: string; links: { href: string; label: string }[] }) {
  return (
    <nav className="flex flex-wrap gap-x-6 pt-4 print:hidden" aria-label={label}>
      {links.map(({ href, label: text }) => (
        <Fragment key={href}>
          <a className="inline-flex min-h-11 items-center" href={href}>
            {text}
          </a>{' '}
        </Fragment>
      ))}
    </nav>
  )
}
