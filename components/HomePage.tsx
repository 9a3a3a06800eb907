import type { CompanyView } from '../lib/pages/company-view'
import { CompanyPolicies } from './CompanyPolicies'
import { PageFrame } from './PageFrame'
import { PageTitle } from './PageTitle'

/** The companies and their policies. */
export function HomePage({ companies }: { companies: CompanyView[] }) {
  return (
    <PageFrame way={[]}>
      <PageTitle title="Privacy policies" />
      {companies.map((view) => (
        <CompanyPolicies key={view.company.id} view={view} />
      ))}
    </PageFrame>
  )
}
