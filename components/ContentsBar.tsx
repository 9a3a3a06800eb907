import { cssString, type Words } from '../lib/languages/words'

/** Marks the section that is read, and keeps its entry in view. Not in the style sheet, as the parser of Next.js does not know `:target-current`. */
const current =
  '.contents-list details a:target-current{position:sticky;top:0;bottom:0;background:var(--color-page);color:var(--color-accent);font-weight:600;text-decoration:underline}'

/** The id of the contents. It has a colon, which no anchor of a text can have. */
export const contentsId = 'page:contents'

/** Links to the contents and to the top of a page, which stay at hand on a narrow screen. */
export function ContentsBar({ words: { contents, top, locale } }: { words: Words }) {
  // The style sheet has it in English.
  const label = `@media (min-width:64rem){.contents-list .bar::before{content:${cssString(contents)}}}`
  return (
    <>
      <style>{locale === 'en' ? current : current + label}</style>
      <p className="bar">
        <a href={`#${contentsId}`}>{contents}</a> <a href="#text">{top}</a>
      </p>
    </>
  )
}
