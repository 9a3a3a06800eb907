import { deskUrls } from '../../lib/desk/desk-urls'
import type { NoDraftView } from '../../lib/desk/publishing/version-view'
import { formatDate } from '../../lib/languages/dates'
import { DeskFrame } from './DeskFrame'
import { NotKnown } from './SiteSteps'
import { Table } from './Table'

/** The page of the published versions of a policy, also while there is a draft. */
export function VersionsPage({ view }: { view: NoDraftView }) {
  const { name, policy, versions, withdrawn } = view
  return (
    <DeskFrame title={`Versions of ${policy.title}`} about={view} path={deskUrls.versions(name)}>
      {versions.length + withdrawn.length > 0 ? <VersionList view={view} /> : <p>Nothing is published yet.</p>}
    </DeskFrame>
  )
}

/** The versions of a policy, each with where it stands and what it changed, and those that were withdrawn. */
export function VersionList({ view }: { view: NoDraftView }) {
  const { name, current, isPublic, versions, withdrawn } = view
  const href = (updated: string) => deskUrls.version(name, updated)
  return (
    <>
      <p>Open one to read it, to correct it, or to withdraw it; what it changed leads to the changes, word by word.</p>
      {current !== undefined && isPublic === undefined && <NotKnown />}
      <Table columns={['Version of', 'Where it stands', 'What it changed']}>
        {versions.map(({ updated, words, summary, isFirst }) => (
          <tr key={updated}>
            <th scope="row" className="whitespace-nowrap small:whitespace-normal">
              <a href={href(updated)}>{formatDate(updated)}</a>
            </th>
            <td>{words}</td>
            <td>{isFirst ? summary : <a href={`${href(updated)}?mode=changes`}>{summary}</a>}</td>
          </tr>
        ))}
        {withdrawn.map(({ updated, on, because }) => (
          <tr key={`${updated} ${on}`}>
            <th scope="row" className="whitespace-nowrap small:whitespace-normal">
              <a href={href(updated)}>{formatDate(updated)}</a>
            </th>
            <td>Withdrawn on {formatDate(on)}</td>
            <td>{because}</td>
          </tr>
        ))}
      </Table>
    </>
  )
}
