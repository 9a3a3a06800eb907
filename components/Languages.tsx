import { languageName } from '../lib/languages/tags'
import { inLanguage, type Words } from '../lib/languages/words'
import type { Alternate } from '../lib/pages/translations'

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
