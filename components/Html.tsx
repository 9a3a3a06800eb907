import { frameTables } from '../lib/text/tables'

interface Props {
  html: string
  /** True for words that stand in a line with others. */
  inline?: boolean
}

/** HTML that was made from checked Markdown, which is safe to send. */
export function Html({ html, inline }: Props) {
  if (html === '') return null
  const Element = inline ? 'span' : 'div'
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the compiler escapes all text and passes known elements only
  return <Element dangerouslySetInnerHTML={{ __html: frameTables(html) }} />
}
