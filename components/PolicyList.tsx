import type { Version } from '../lib/content/archive'
import { linkRelation } from '../lib/links/label'
import { urls } from '../lib/urls'
import { DateStamp } from './DateStamp'

interface Props {
  versions: Version[]
  /** Whether they are the policies of whom the page is about, as `rel="privacy-policy"` says (RFC 6903). */
  areOwn?: boolean
}

/** Links to policies, each with the day of its last update. */
export function PolicyList({ versions, areOwn }: Props) {
  return (
    <ul className="mt-2 list-none p-0">
      {versions.map(({ company, policy, title, updated }) => (
        <li className="flex flex-wrap items-center gap-x-4" key={policy}>
          <a
            className="inline-flex min-h-11 items-center"
            href={urls.policy(company, policy)}
            rel={areOwn ? linkRelation(title) : undefined}
          >
            {title}
          </a>{' '}
          <span className="text-quiet">
            Last updated <DateStamp date={updated} />
          </span>
        </li>
      ))}
    </ul>
  )
}
