import { languageName } from '../lib/languages/tags'
import { dateIn, inLanguage, wordsIn } from '../lib/languages/words'
import type { PolicyView } from '../lib/pages/policy-view'
import type { Behind } from '../lib/pages/translations'
import { writeAnchor } from '../lib/text/anchors'
import { urls } from '../lib/urls'
import { FormerAnchors } from './Note'
import { Phrase } from './Phrase'
import { DateStamp } from './Stamps'

/** Says of a translation that the original binds, where it does, and that it has changed since. */
export function TranslationNotice({ view: { version, translation, path } }: { view: PolicyView }) {
  if (!translation) return null
  const { company, policy, updated, language } = version
  const { current, behind, doesBind } = translation
  const words = wordsIn(language)
  const isOfPolicy = path === urls.policy(company, policy, language)
  const original = urls.text(company, policy, isOfPolicy ? undefined : updated)
  const name = languageName(current.language, words.locale)
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

interface NoticeProps {
  /** The language of the page. */
  language: string
  behind: Behind
  /** What changed, as the words have it. */
  what: 'changed' | 'changedPart' | 'gone'
  day: string
  /** The anchor of the part in the version in force. */
  anchor: string
}

/** Says of a part of a translation that the version in force says otherwise, since when, and where. */
export function BehindNotice({ language, behind: { current }, what, day, anchor }: NoticeProps) {
  const words = wordsIn(language)
  const page = urls.policy(current.company, current.policy)
  return (
    <p className="notice" {...inLanguage(words.locale, language)}>
      <Phrase
        text={words.translation[what]}
        values={{
          date: <DateStamp date={day} words={words} />,
          language: languageName(current.language, words.locale),
        }}
        links={{ section: `${page}#${writeAnchor(anchor)}` }}
      />
    </p>
  )
}

/** The sections that the version in force has and a translation has not, on which links to them land. */
export function NewSections({ language, behind: { current, added } }: Pick<NoticeProps, 'language' | 'behind'>) {
  if (added.size === 0) return null
  const words = wordsIn(language)
  const page = urls.policy(current.company, current.policy)
  const title = { language: languageName(current.language, words.locale) }
  return (
    <aside className="retired" aria-labelledby="page:new-sections">
      <p id="page:new-sections" {...inLanguage(words.locale, language)}>
        <Phrase text={words.translation.added} values={title} />
      </p>
      <ul>
        {[...added].map(([section, day]) => (
          <li key={section.anchor} id={section.anchor} {...inLanguage(words.locale, language)}>
            <FormerAnchors anchors={section.aliases} />
            <Phrase
              text={words.translation.addedSection}
              values={{
                title: <span {...inLanguage(current.language, words.locale)}>{section.title}</span>,
                date: dateIn(words, day),
              }}
              links={{ section: `${page}#${writeAnchor(section.anchor)}` }}
            />
          </li>
        ))}
      </ul>
    </aside>
  )
}

/** What is said of each section of a translation that is behind, by its anchor. */
export function noticesOf(props: Pick<NoticeProps, 'language' | 'behind'>): Map<string, React.ReactNode> {
  const { changed, gone, kept } = props.behind
  const notice = (what: NoticeProps['what'], day: string, anchor: string) => (
    <BehindNotice key="behind" {...props} what={what} day={day} anchor={anchor} />
  )
  return new Map([
    ...[...changed].map(([one, day]) => [one.anchor, notice('changed', day, (kept.get(one) ?? one).anchor)] as const),
    ...[...gone].map(([{ anchor }, day]) => [anchor, notice('gone', day, anchor)] as const),
  ])
}
