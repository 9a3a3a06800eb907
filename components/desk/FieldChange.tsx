import { inLanguage } from '../../lib/languages/words'

interface Props {
  /** What the field is called. */
  label: string
  /** What it said; undefined where it said nothing. */
  older?: string
  newer: string
  /** The language of both. */
  language: string
}

/** What became of a field of a version that readers see, where it says something else than before. */
export function FieldChange({ label, older, newer, language }: Props) {
  if (older === undefined || older === newer) return undefined
  return (
    <p {...inLanguage('en', language)}>
      {label}: <del {...inLanguage(language, 'en')}>{older}</del> <ins {...inLanguage(language, 'en')}>{newer}</ins>
    </p>
  )
}
