import { inLanguage, wordsIn } from '../lib/languages/words'
import type { PolicyView } from '../lib/pages/policy-view'
import { urls } from '../lib/urls'
import { nameOf } from './Behind'
import { DateStamp } from './DateStamp'
import { Phrase } from './Phrase'

/** Says of a translation that the original binds, where it does, and that it has changed since. */
export function TranslationNotice({ view: { version, translation, path } }: { view: PolicyView }) {
  if (!translation) return null
  const { company, policy, updated, language } = version
  const { current, behind, doesBind } = translation
  const words = wordsIn(language)
  const isOfPolicy = path === urls.policy(company, policy, language)
  const original = urls.text(company, policy, isOfPolicy ? undefined : updated)
  const name = nameOf(current.language, words)
  const mark = inLanguage(words.locale, language)
  return (
    <>
      {!doesBind && (
        <p {...mark}>
          <Phrase text={words.translation.notBinding} values={{ language: name }} links={{ original }} />
        </p>
      )}
      {behind && (
        <p className="notice warning" {...mark}>
          <Phrase
            text={words.translation.behind}
            values={{ date: <DateStamp date={updated} words={words} />, language: name }}
            links={{ original }}
          />
        </p>
      )}
    </>
  )
}
