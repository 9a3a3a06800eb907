import { inLanguage } from '../../lib/languages/words'

interface Props {
  /** The summary of the version that is corrected; undefined where it stays. */
  older?: string
  newer: string
  /** The language of both. */
  language: string
}

/** What a correction makes of the summary of a version. */
export function SummaryChange({ older, newer, language }: Props) {
  if (older === undefined) return undefined
  return (
    <p {...inLanguage('en', language)}>
      Summary: <del {...inLanguage(language, 'en')}>{older}</del> <ins {...inLanguage(language, 'en')}>{newer}</ins>
    </p>
  )
}
