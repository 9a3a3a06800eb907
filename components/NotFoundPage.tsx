import type { CompanyView } from '../lib/pages/company-view'
import { wayHome } from '../lib/pages/ways'
import { CompanyPolicies } from './CompanyPolicies'
import { PageFrame } from './PageFrame'
import { PageTitle } from './PageTitle'

/** Says that there is no page here, and where the policies are. */
export function NotFoundPage({ companies }: { companies: CompanyView[] }) {
  return (
    <PageFrame way={wayHome}>
      <PageTitle title="Page not found">
        <p>
          There is no page at this address. Policies keep their addresses, so a letter may be missing or wrong. These
          are the policies:
        </p>
      </PageTitle>
      {companies.map((view) => (
        <CompanyPolicies key={view.company.id} view={view} />
      ))}
    </PageFrame>
  )
}
