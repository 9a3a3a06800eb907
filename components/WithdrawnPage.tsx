import { wayToCompany } from '../lib/pages/ways'
import type { WithdrawnView } from '../lib/pages/withdrawn-view'
import { titlesByAnchor } from '../lib/text/text'
import { urls } from '../lib/urls'
import { Contact } from './Contact'
import { DateStamp } from './DateStamp'
import { FootLinks } from './FootLinks'
import { Note } from './Note'
import { PageFrame } from './PageFrame'
import { PageTitle } from './PageTitle'

/** Says that a version, or every version of a policy, was withdrawn, when and why, and leads to the text in force and to each of its sections. */
export function WithdrawnPage({ view }: { view: WithdrawnView }) {
  const { company, policy, title, withdrawals, current, sections, retired, contact } = view
  const notes = Object.entries(retired)
  const own = urls.policy(company.id, policy)
  const titles = titlesByAnchor(sections)
  return (
    <PageFrame
      way={wayToCompany(company)}
      company={company}
      foot={
        <>
          <Contact name={company.name} details={contact} />
          <FootLinks
            label="Versions"
            links={[
              { href: urls.history(company.id, policy), label: 'All versions' },
              { href: urls.company(company.id), label: `All of ${company.name}` },
            ]}
          />
        </>
      }
    >
      <PageTitle title={title} company={company.name} />
      {withdrawals.map(({ updated, on, because }) => (
        <p key={updated} className="notice">
          <strong>Withdrawn.</strong> The version of <DateStamp date={updated} /> was withdrawn on{' '}
          <DateStamp date={on} />: {because}
        </p>
      ))}
      {current ? (
        <p>
          Read <a href={own}>the version in force</a>, of <DateStamp date={current.updated} />.
        </p>
      ) : (
        <p>No version of this policy is in force.</p>
      )}
      {sections.length > 0 && (
        <nav aria-label="Sections of the version in force" className="pt-8">
          <h2>Its sections</h2>
          <ul className="mt-2 list-none p-0">
            {sections.map(({ anchor, aliases, number, title: section }) => (
              <li key={anchor} id={anchor}>
                {aliases.map((alias) => (
                  <span key={alias} id={alias} />
                ))}
                <a className="inline-flex min-h-11 items-center" href={`${own}#${anchor}`}>
                  {number} {section}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {notes.length > 0 && (
        <section className="pt-8">
          <h2>No longer part of it</h2>
          <ul className="mt-2 list-none p-0">
            {notes.map(([anchor, note]) => (
              <li key={anchor} id={anchor}>
                <Note note={note} titles={titles} page={own} /> <a href={`${own}#${anchor}`}>{`${own}#${anchor}`}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </PageFrame>
  )
}
