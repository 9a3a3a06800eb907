import type { CompanyView } from '../lib/pages/company-view'
import { urls } from '../lib/urls'
import { CompanyPolicies } from './CompanyPolicies'
import { LinkList } from './LinkList'
import { PageFrame } from './PageFrame'
import { PageTitle } from './PageTitle'

/** The companies and their policies. */
export function HomePage({ companies }: { companies: CompanyView[] }) {
  return (
    <PageFrame
      way={[]}
      foot={
        <section>
          <h2>For developers</h2>
          <LinkList
            links={[
              { href: urls.feed(), label: 'Feed of changes' },
              { href: urls.catalogue(), label: 'All policies as data' },
              { href: urls.seals(), label: 'Checksums of all versions' },
            ]}
          />
        </section>
      }
    >
      <PageTitle title="Privacy policies">
        <p>Each in the version in force, with every version before it and what that changed.</p>
      </PageTitle>
      {companies.map((view) => (
        <CompanyPolicies key={view.company.id} view={view} />
      ))}
    </PageFrame>
  )
}
