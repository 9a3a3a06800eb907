import { deletionParts } from '../lib/content/purposes'
import { mailtoUrl } from '../lib/languages/mailto'
import type { PolicyView } from '../lib/pages/policy-view'
import type { Deletion } from '../lib/pages/shortcut-view'
import { headingOf, type Section } from '../lib/text/text'
import { urls } from '../lib/urls'
import { Html } from './Html'

interface Props {
  deletion: Deletion
  /** The policy that says it. */
  from: PolicyView
}

/** How to have an account or data deleted, and what the policy says on what is deleted and kept. */
export function DeletionSteps({ deletion: { what, request, sections }, from }: Props) {
  const { company, contact, version } = from
  const policy = urls.policy(company.id, version.policy)
  const shown = new Set(sections.map(({ anchor }) => anchor))
  return (
    <>
      <section id={deletionParts.howToAsk}>
        <h2>How to ask</h2>
        {request?.mailto ? (
          <ol>
            <li>
              <a href={request.mailto}>Write an e-mail to {contact.email}</a>, which opens in your own e-mail program.
            </li>
            <li>Add your name, and the e-mail address or name of your account.</li>
            <li>Send it. Nothing passes through this site.</li>
          </ol>
        ) : (
          <p>
            Write to {company.name}
            {contact.email && (
              <>
                {' '}
                at <a href={mailtoUrl(contact.email)}>{contact.email}</a>
              </>
            )}
            , with the name of your account, and{' '}
            {what === 'account' ? 'ask for its deletion' : 'say which data to delete, and that you keep the account'}.
          </p>
        )}
      </section>
      <section id={deletionParts.whatIsKept}>
        <h2>What is deleted, and what is kept</h2>
        {sections.map((section) => (
          <section key={section.anchor}>
            <h3>
              <a href={`${policy}#${section.anchor}`}>{headingOf(section)}</a>
            </h3>
            <Html html={section.html} />
            <Parts parts={section.children.filter((child) => !shown.has(child.anchor))} page={policy} />
          </section>
        ))}
        {sections.length === 0 && (
          <p>
            Read what the policy says on this in <a href={policy}>the whole {version.title}</a>.
          </p>
        )}
      </section>
    </>
  )
}

function Parts({ parts, page }: { parts: Section[]; page: string }) {
  if (parts.length === 0) return null
  return (
    <>
      <p>Its parts:</p>
      <ul>
        {parts.map((part) => (
          <li key={part.anchor}>
            <a href={`${page}#${part.anchor}`}>{headingOf(part)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
