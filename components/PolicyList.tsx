import type { Version } from '../lib/archive/archive'
import type { Words } from '../lib/languages/words'
import { linkRelation } from '../lib/links/label'
import { urls } from '../lib/urls'
import { DateStamp } from './DateStamp'
import { OwnWords } from './OwnWords'
import { Phrase } from './Phrase'

interface Props {
  /** Of each policy the version in force, or the first to take effect. */
  versions: Version[]
  today: string
  /** Whether they are the policies of whom the page is about, as `rel="privacy-policy"` says (RFC 6903). */
  areOwn?: boolean
  words: Words
}

/** Links to policies, each with where it stands. */
export function PolicyList({ versions, today, areOwn, words }: Props) {
  return (
    <ul className="policies">
      {versions.map(({ company, policy, title, updated, effective, language, inLanguage }) => (
        <li key={policy}>
          <a href={urls.policy(company, policy, inLanguage)} rel={areOwn ? linkRelation(title) : undefined}>
            <OwnWords language={language} words={words} text={title} />
          </a>{' '}
          <span>
            <Phrase
              text={
                effective > today
                  ? words.inForceFrom
                  : updated === effective
                    ? words.inForceSince
                    : words.inForceAndUpdated
              }
              values={{
                date: <DateStamp date={effective} words={words} />,
                updated: <DateStamp date={updated} words={words} />,
              }}
            />
          </span>
        </li>
      ))}
    </ul>
  )
}
