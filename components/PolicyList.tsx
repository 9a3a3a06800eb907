import type { Version } from '../lib/archive'
import { linkRelation } from '../lib/link-kit/label'
import { urls } from '../lib/urls'
import { DateStamp } from './DateStamp'

/** Links to policies, each with the day of its last update. */
export function PolicyList({ versions }: { versions: Version[] }) {
  return (
    <ul className="mt-2 list-none p-0">
      {versions.map(({ company, policy, title, updated }) => (
        <li className="flex flex-wrap items-center gap-x-4" key={policy}>
          <a
            className="inline-flex min-h-11 items-center"
            href={urls.policy(company, policy)}
            rel={linkRelation(title)}
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
