import { Fragment, type ReactNode } from 'react'
import { turns } from '../lib/languages/tags'
import { inLanguage, type Words } from '../lib/languages/words'

interface Props {
  /** Words of the site, with `{name}` for a value, and `[words](name)` for a link. */
  text: string
  values?: Record<string, ReactNode>
  /** Where each link leads, by its name. */
  links?: Record<string, string>
}

/** Words of the site with their values and links. A name that is written in the other direction stands apart. Throws when a value or a link is missing. */
export function Phrase({ text, values = {}, links = {} }: Props) {
  return text.split(/(\[[^\]]*\]\(\w+\)|\{\w+\})/).map((part, index) => {
    const [, words, link] = /^\[(.*)\]\((\w+)\)$/.exec(part) ?? []
    const [, name] = /^\{(\w+)\}$/.exec(part) ?? []
    if (words === undefined && name === undefined) return part
    if (words !== undefined) {
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a phrase never change places
        <a key={index} href={found(links, link, text)}>
          <Phrase text={words} values={values} />
        </a>
      )
    }
    const value = found(values, name, text)
    const isApart = typeof value === 'string' && turns(value, text)
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    return <Fragment key={index}>{isApart ? <bdi>{value}</bdi> : value}</Fragment>
  })
}

function found<T>(known: Record<string, T>, name = '', text = ''): T {
  const value = known[name]
  if (value === undefined) throw new Error(`“${text}” has no ${name}`)
  return value
}

/** Words of a text among `words` of the site, marked where they are in another language. */
export function OwnWords({ language, words, text }: { language: string; words: Words; text: string }) {
  const mark = inLanguage(language, words.locale)
  return mark.lang ? <span {...mark}>{text}</span> : text
}
