import { Fragment } from 'react'
import { directionOf, languageName } from '../lib/languages/tags'
import { inLanguage, wordsIn } from '../lib/languages/words'
import type { Alternate } from '../lib/pages/translations'

interface Link {
  href: string
  label: string
  language?: string
}

/** Links below one another, of which some may not be there. */
export function LinkList({ links }: { links: (Link | false | undefined)[] }) {
  return (
    <ul className="links">
      {links
        .flatMap((link) => link || [])
        .map(({ href, label, language }) => (
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
export function FootLinks({ label, links }: { label: string; links: Link[] }) {
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
}

/** Links to a page in its other languages, each by its own name. */
export function Languages({ languages = [], current }: Props) {
  if (languages.length === 0) return null
  return (
    <nav className="languages print:hidden" aria-label={wordsIn(current).translation.languages}>
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
