import type { Words } from '../lib/languages/words'
import { frameTables } from '../lib/pages/tables'

interface Props {
  html: string
  words: Pick<Words, 'table'>
  /** True for words that stand in a line with others. */
  inline?: boolean
  /** Where they are in another language than what is around them. */
  lang?: string
  dir?: 'ltr' | 'rtl'
}

/** HTML that was made from checked Markdown, which is safe to send. */
export function Html({ html, words, inline, ...mark }: Props) {
  if (html === '') return null
  const Element = inline ? 'span' : 'div'
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the compiler escapes all text and passes known elements only
  return <Element {...mark} dangerouslySetInnerHTML={{ __html: frameTables(html, words.table) }} />
}
