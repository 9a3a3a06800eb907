import type { ReactNode } from 'react'
import { cssString, type inLanguage, type Words } from '../lib/languages/words'

/** Marks the section that is read, and keeps its entry in view. Not in the style sheet, as the parser of Next.js does not know `:target-current`. */
const current =
  '.contents-list details a:target-current{position:sticky;top:0;bottom:0;background:var(--color-page);color:var(--color-accent);font-weight:600;text-decoration:underline}'

/** The id of the contents. It has a colon, which no anchor of a text can have. */
const contentsId = 'page:contents'

interface Props {
  words: Words
  className: string
  /** Marks the words of the site, where they are in another language than the page. */
  mark?: ReturnType<typeof inLanguage>
  children: ReactNode
}

/** A list of the sections that can be folded, and links to it and to the top of the page, which stay at hand on a narrow screen. */
export function ContentsFrame({ words: { contents, top, locale }, className, mark, children }: Props) {
  // The style sheet has it in English.
  const label = `@media (min-width:64rem){.contents-list .bar::before{content:${cssString(contents)}}}`
  return (
    <nav className={className} id={contentsId} aria-label={contents} {...mark}>
      <style>{locale === 'en' ? current : current + label}</style>
      <p className="bar">
        <a href={`#${contentsId}`}>{contents}</a> <a href="#text">{top}</a>
      </p>
      <details>
        <summary>{contents}</summary>
        {children}
      </details>
    </nav>
  )
}
