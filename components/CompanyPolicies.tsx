import type { CompanyView } from '../lib/pages/company-view'
import { urls } from '../lib/urls'
import { PolicyList } from './PolicyList'

/** A company in a list of companies, with its policies. */
export function CompanyPolicies({ view: { company, versions } }: { view: CompanyView }) {
  return (
    <section className="part">
      <h2>
        <a href={urls.company(company.id)}>{company.name}</a>
      </h2>
      <p className="text-quiet">{company.about}</p>
      <PolicyList versions={versions} />
    </section>
  )
}
