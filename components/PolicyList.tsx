import type { Version } from '../lib/archive/archive'
import { linkRelation } from '../lib/links/label'
import { urls } from '../lib/urls'
import { DateStamp } from './DateStamp'

interface Props {
  /** Versions that are in force. */
  versions: Version[]
  /** Whether they are the policies of whom the page is about, as `rel="privacy-policy"` says (RFC 6903). */
  areOwn?: boolean
}

/** Links to policies, each with where it stands. */
export function PolicyList({ versions, areOwn }: Props) {
  return (
    <ul className="policies">
      {versions.map(({ company, policy, title, updated, effective }) => (
        <li key={policy}>
          <a href={urls.policy(company, policy)} rel={areOwn ? linkRelation(title) : undefined}>
            {title}
          </a>{' '}
          <span>
            In force since <DateStamp date={effective} />
            {updated !== effective && (
              <>
                , last updated <DateStamp date={updated} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
