import { directionOf } from '../lib/languages/tags'

interface Props {
  links: { href: string; label: string; language?: string }[]
}

/** Links below one another. */
export function LinkList({ links }: Props) {
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
