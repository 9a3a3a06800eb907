import type { PolicyView } from '../lib/policy-view'
import type { Deletion } from '../lib/shortcut-view'
import { urls } from '../lib/urls'
import { Html } from './Html'

interface Props {
  deletion: Deletion
  /** The policy that says it. */
  from: PolicyView
}

/** How to have an account deleted, and what the policy says on what is deleted and kept. Their ids have a colon, which no anchor of a text can have. */
export function DeletionSteps({ deletion: { request, sections }, from: { company, contact, version } }: Props) {
  const policy = urls.policy(company.id, version.policy)
  return (
    <>
      <section id="page:how-to-ask">
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
                at <a href={`mailto:${contact.email}`}>{contact.email}</a>
              </>
            )}
            , with the name of your account, and ask for its deletion.
          </p>
        )}
      </section>
      <section id="page:what-is-kept">
        <h2>What is deleted, and what is kept</h2>
        {sections.length === 0 ? (
          <p>
            All that the policy says on this stands above. Read <a href={policy}>the whole {version.title}</a>.
          </p>
        ) : (
          sections.map(({ anchor, title, html, children }) => (
            <section key={anchor}>
              <h3>
                <a href={`${policy}#${anchor}`}>{title}</a>
              </h3>
              <Html html={html} />
              {children.length > 0 && (
                <p>
                  More below <a href={`${policy}#${anchor}`}>{title}</a>.
                </p>
              )}
            </section>
          ))
        )}
      </section>
    </>
  )
}
