import { wayToCompany } from '../lib/pages/ways'
import type { WithdrawnView } from '../lib/pages/withdrawn-view'
import { urls } from '../lib/urls'
import { Contact } from './Contact'
import { DateStamp } from './DateStamp'
import { FootLinks } from './FootLinks'
import { PageFrame } from './PageFrame'
import { PageTitle } from './PageTitle'
import { SectionPlaces } from './SectionPlaces'

/** Says that a version, or every version of a policy, was withdrawn, when and why, and leads to the text in force and to each of its sections. */
export function WithdrawnPage({ view }: { view: WithdrawnView }) {
  const { company, policy, title, withdrawals, current, sections, retired, contact } = view
  const own = urls.policy(company.id, policy)
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
        <p key={updated} className="notice error">
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
      <SectionPlaces page={own} label="Sections of the version in force" sections={sections} retired={retired} />
    </PageFrame>
  )
}
