import { cssString, type Words } from '../lib/languages/words'

/** What is read out before and after what changed, where that is not in English, as in the style sheet. */
export function RedlineWords({ words: { changes, locale } }: { words: Words }) {
  if (locale === 'en') return null
  const { readAdded, readRemoved, readMoved, readEnd } = changes
  const rule = (of: string, content: string) => `${of}{content:${cssString(content)}}`
  return (
    <style>
      {rule('ins::before', readAdded) +
        rule('del::before', readRemoved) +
        rule('.moved::before', readMoved) +
        rule('ins::after,del::after', readEnd) +
        '.type::before,.type::after{content:none}'}
    </style>
  )
}
