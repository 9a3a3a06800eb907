import type { Version } from '../lib/archive/archive'
import { urls } from '../lib/urls'
import { DateStamp } from './DateStamp'

/** A link to a version, by its day. */
export function VersionLink({ version: { company, policy, updated } }: { version: Version }) {
  return (
    <a href={urls.version(company, policy, updated)}>
      the version of <DateStamp date={updated} />
    </a>
  )
}
