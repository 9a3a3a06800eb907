import { Fragment } from 'react'
import { directionOf, languageName } from '../lib/languages/tags'
import { inLanguage, type Words } from '../lib/languages/words'
import type { Alternate } from '../lib/pages/translations'

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

interface Props {
  /** The page in each of its languages; none where there is one alone. */
  languages?: Alternate[]
  /** The language of the page. */
  current: string
  words: Words
}

/** Links to a page in its other languages, each by its own name. */
export function Languages({ languages = [], current, words }: Props) {
  if (languages.length === 0) return null
  return (
    <nav className="languages print:hidden" aria-label={words.translation.languages}>
      <ul className="links">
        {languages.map(({ language, path }) => (
          <li key={language}>
            <a
              href={path}
              hrefLang={language}
              aria-current={language === current ? 'page' : undefined}
              {...inLanguage(language, current)}
            >
              {languageName(language, language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
