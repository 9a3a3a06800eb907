import type { CompanyView } from '../lib/pages/company-view'
import { urls } from '../lib/urls'
import { PolicyList } from './PolicyList'

/** A company in a list of companies, with its policies. */
export function CompanyPolicies({ view: { company, versions } }: { view: CompanyView }) {
  return (
    <section className="pt-10">
      <h2>
        <a className="inline-flex min-h-11 items-center" href={urls.company(company.id)}>
          {company.name}
        </a>
      </h2>
      <p className="m-0 text-quiet">{company.about}</p>
      <PolicyList versions={versions} />
    </section>
  )
}
