import { Fragment } from 'react'
import type { Company } from '../../lib/archive/archive'
import type { DeskCompany, DeskPolicy } from '../../lib/editor/desk-view'
import { editorUrls } from '../../lib/editor/editor-urls'
import { companyForm, policyForm } from '../../lib/editor/forms'
import { formatDate } from '../../lib/languages/dates'
import { urls } from '../../lib/urls'
import { PageFrame } from '../PageFrame'
import { PageTitle } from '../PageTitle'

/** The first page of the editor: every company with its policies, their drafts and their versions. */
export function DeskPage({ companies }: { companies: DeskCompany[] }) {
  return (
    <PageFrame way={[]}>
      <title>Editor of the privacy policies</title>
      <PageTitle title="Editor of the privacy policies">
        <p>
          A change begins with a draft and ends with its publication. What was published can be read here, and stays as
          it is.
        </p>
      </PageTitle>
      {companies.map(({ company, policies }) => (
        <section key={company.id} className="desk" aria-labelledby={company.id}>
          <h2 id={company.id}>{company.name || company.id}</h2>
          <p>
            <a href={editorUrls.form(companyForm(company.id).key)}>Facts about {company.name || company.id}</a>
          </p>
          <ShortcutList company={company} />
          {policies.map((policy) => (
            <DeskEntry key={policy.policy} company={company} entry={policy} />
          ))}
        </section>
      ))}
    </PageFrame>
  )
}

function ShortcutList({ company: { id, name, shortcuts } }: { company: Company }) {
  const purposes = Object.keys(shortcuts)
  if (purposes.length === 0) return null
  return (
    <nav aria-label={`Shortcuts of ${name || id}`}>
      Shortcuts:{' '}
      {purposes.map((purpose) => (
        <Fragment key={purpose}>
          <a href={urls.shortcut(id, purpose)}>{purpose}</a>{' '}
        </Fragment>
      ))}
    </nav>
  )
}

function DeskEntry({ company: { id: company, name }, entry }: { company: Company; entry: DeskPolicy }) {
  const { policy, title, versions, draft } = entry
  const own = `${title} of ${name || company}`
  return (
    <section>
      <h3>{title}</h3>
      {draft ? (
        <nav aria-label={`Draft: ${own}`}>
          <a className="button" href={editorUrls.edit(company, policy)}>
            Edit the draft
          </a>{' '}
          <a href={editorUrls.draft(company, policy)}>Preview</a>{' '}
          <a href={editorUrls.draftChanges(company, policy)}>What changes</a>{' '}
          <a href={editorUrls.publish(company, policy)}>Publish</a>
          {draft === 'with errors' && <p>It has errors to mend.</p>}
        </nav>
      ) : (
        <form method="post" action={editorUrls.startDraft()}>
          <input type="hidden" name="policy" value={`${company}/${policy}`} />
          <button type="submit">Start a draft</button> It begins with the text of the newest version.
        </form>
      )}
      <p>
        <a href={editorUrls.form(policyForm(company, policy).key)}>Facts about this policy</a>: laws that apply, where
        it says what they ask, and findings that may stand
      </p>
      {versions.length > 0 && (
        <nav aria-label={`Versions: ${own}`}>
          Published:{' '}
          {versions.map((updated) => (
            <Fragment key={updated}>
              <a href={urls.version(company, policy, updated)}>{formatDate(updated)}</a>{' '}
            </Fragment>
          ))}
        </nav>
      )}
    </section>
  )
}
