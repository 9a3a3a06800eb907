import type { Version } from '../lib/archive/archive'
import type { Words } from '../lib/languages/words'
import { linkRelation } from '../lib/links/label'
import type { CompanyView } from '../lib/pages/company-view'
import { urls } from '../lib/urls'
import { OwnWords, Phrase } from './Phrase'
import { DateStamp } from './Stamps'

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
  const stamp = (date: string) => <DateStamp date={date} words={words} />
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
              values={{ date: stamp(effective), updated: stamp(updated) }}
            />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Companies, each with its policies. */
export function CompanyList({ companies, words }: { companies: CompanyView[]; words: Words }) {
  return companies.map(({ company, versions, today }) => (
    <section key={company.id} className="part">
      <h2>
        <a href={urls.company(company.id)}>{company.name}</a>
      </h2>
      <p className="text-quiet">
        <OwnWords language={company.language} words={words} text={company.about} />
      </p>
      <PolicyList versions={versions} today={today} words={words} />
    </section>
  ))
}
