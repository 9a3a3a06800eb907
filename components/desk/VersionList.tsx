import { deskUrls } from '../../lib/desk/desk-urls'
import type { NoDraftView } from '../../lib/desk/publishing/version-view'
import { formatDate } from '../../lib/languages/dates'
import { DeskFrame } from './DeskFrame'
import { NotKnown } from './SiteSteps'
import { Table } from './Table'

/** The page of the published versions of a policy, also while there is a draft. */
export function VersionsPage({ view }: { view: NoDraftView }) {
  const { name, policy, versions } = view
  return (
    <DeskFrame title={`Versions of ${policy.title}`} about={view} path={deskUrls.versions(name)}>
      {versions.length > 0 ? <VersionList view={view} /> : <p>Nothing is published yet.</p>}
    </DeskFrame>
  )
}

/** The versions of a policy, each with where it stands and what it changed, and those that were withdrawn. */
export function VersionList({ view }: { view: NoDraftView }) {
  const { name, current, isPublic, versions } = view
  return (
    <>
      <p>Open one to read it, to correct it, or to withdraw it; what it changed leads to the changes, word by word.</p>
      {current !== undefined && isPublic === undefined && <NotKnown />}
      <Table columns={['Version of', 'Where it stands', 'What it changed']}>
        {[...versions.entries()].map(([index, { updated, words, says, hasChanges }]) => {
          const href = deskUrls.version(name, updated)
          return (
            <tr key={index}>
              <th scope="row" className="whitespace-nowrap small:whitespace-normal">
                <a href={href}>{formatDate(updated)}</a>
              </th>
              <td>{words}</td>
              <td>{hasChanges ? <a href={`${href}?mode=changes`}>{says}</a> : says}</td>
            </tr>
          )
        })}
      </Table>
    </>
  )
}
