import type { PublishedView } from '../../lib/editor/published-view'
import { formatDate } from '../../lib/languages/dates'
import { urls } from '../../lib/urls'
import { PageFrame } from '../PageFrame'
import { PageTitle } from '../PageTitle'
import { EditorBar } from './EditorBar'

interface Props {
  view: PublishedView
  /** Why it was not committed, though that was asked for. */
  failed?: string
}

/** Says that a draft was published, and what is left to do. */
export function PublishedPage({ view, failed }: Props) {
  const { company, version, files, others, commit, isRepository } = view
  const { policy, updated, title } = version
  return (
    <>
      <title>{`Published: ${title} – ${company.name}`}</title>
      <EditorBar company={company.id} policy={policy} label="Published" />
      <PageFrame way={[]} company={company}>
        <PageTitle title={`Published ${title}`} company={company.name} />
        <p>
          It is <a href={urls.version(company.id, policy, updated)}>the version of {formatDate(updated)}</a>, and its
          seal is recorded.
        </p>
        {failed !== undefined && (
          <p className="notice error" role="alert">
            <strong>Not committed.</strong> {failed}
          </p>
        )}
        {commit !== undefined && <p>It is committed to git as {commit}.</p>}
        {commit === undefined && files.length > 0 && (
          <>
            <p>{isRepository ? 'Now commit these files together:' : 'These files belong together; keep both:'}</p>
            <PathList paths={files} />
          </>
        )}
        {others.length > 0 && (
          <>
            <p>These files are not committed either; they are no part of this publication:</p>
            <PathList paths={others} />
          </>
        )}
        <p>
          The site shows it when it is built again: <code>npm run build</code>
        </p>
      </PageFrame>
    </>
  )
}

function PathList({ paths }: { paths: string[] }) {
  return (
    <ul>
      {paths.map((path) => (
        <li key={path}>
          <code>{path}</code>
        </li>
      ))}
    </ul>
  )
}
