import { acts } from '../lib/content/purposes'
import type { CompanyView } from '../lib/pages/company-view'
import { wayHome } from '../lib/pages/ways'
import { urls } from '../lib/urls'
import { Contact } from './Contact'
import { LinkList } from './LinkList'
import { PageFrame } from './PageFrame'
import { PageTitle } from './PageTitle'
import { PolicyList } from './PolicyList'

/** A company: who it is, its policies, how to reach it. */
export function CompanyPage({ view: { company, versions, shortcuts } }: { view: CompanyView }) {
  return (
    <PageFrame
      way={wayHome}
      company={company}
      foot={
        <div className="grid">
          <Contact name={company.name} details={company} />
          <section>
            <h2>For developers</h2>
            <LinkList links={[{ href: urls.links(company.id), label: 'Links for apps and websites' }]} />
          </section>
        </div>
      }
    >
      <PageTitle title={company.name}>
        <p>{company.about}</p>
      </PageTitle>
      <section className="part">
        <h2>Policies</h2>
        <PolicyList versions={versions} areOwn />
      </section>
      {shortcuts.length > 0 && (
        <section className="part">
          <h2>What you can do</h2>
          <LinkList
            links={shortcuts.map(({ name, title, path }) => ({ href: path, label: acts.get(name) ?? title }))}
          />
        </section>
      )}
    </PageFrame>
  )
}
