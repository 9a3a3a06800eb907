import type { CompanyView } from '../lib/pages/company-view'
import { wayHome } from '../lib/pages/ways'
import { urls } from '../lib/urls'
import { Contact } from './Contact'
import { FootLinks } from './FootLinks'
import { PageFrame } from './PageFrame'
import { PageTitle } from './PageTitle'
import { PolicyList } from './PolicyList'

/** A company: who it is, its policies, how to reach it. */
export function CompanyPage({ view: { company, versions, shortcuts } }: { view: CompanyView }) {
  return (
    <PageFrame way={wayHome} company={company}>
      <PageTitle title={company.name}>
        <p>{company.about}</p>
      </PageTitle>
      <section className="pt-10">
        <h2>Policies</h2>
        <PolicyList versions={versions} areOwn />
      </section>
      {shortcuts.length > 0 && (
        <section className="pt-10">
          <h2>Shortcuts</h2>
          <ul className="mt-2 list-none p-0">
            {shortcuts.map(({ name, title, path }) => (
              <li key={name}>
                <a className="inline-flex min-h-11 items-center" href={path}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Contact name={company.name} details={company} />
      <FootLinks
        label="For developers"
        links={[{ href: urls.links(company.id), label: 'Links for apps and websites' }]}
      />
    </PageFrame>
  )
}
