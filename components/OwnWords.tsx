import { inLanguage, type Words } from '../lib/languages/words'

interface Props {
  language: string
  /** The words of the site around it. */
  words: Words
  text: string
}

/** Words of a text among those of the site, marked where they are in another language. */
export function OwnWords({ language, words, text }: Props) {
  const mark = inLanguage(language, words.locale)
  return mark.lang ? <span {...mark}>{text}</span> : text
}
