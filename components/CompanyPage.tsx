import type { CompanyView } from '../lib/company-view'
import { urls } from '../lib/urls'
import { Contact } from './Contact'
import { PageFrame } from './PageFrame'
import { PageTitle } from './PageTitle'
import { PolicyList } from './PolicyList'

/** A company: who it is, its policies, how to reach it. */
export function CompanyPage({ view: { company, versions } }: { view: CompanyView }) {
  return (
    <PageFrame
      way={[{ href: urls.home(), label: 'All policies' }]}
      accent={{ light: company.accent, dark: company.accentDark }}
    >
      <PageTitle title={company.name}>
        <p>{company.about}</p>
      </PageTitle>
      <section className="pt-10">
        <h2>Policies</h2>
        <PolicyList versions={versions} />
      </section>
      <Contact name={company.name} details={company} />
    </PageFrame>
  )
}
