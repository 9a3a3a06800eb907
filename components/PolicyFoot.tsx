import type { PolicyView } from '../lib/policy-view'
import { absolute, urls } from '../lib/urls'
import { Contact } from './Contact'
import { DateStamp } from './DateStamp'
import { PolicyList } from './PolicyList'

/** What follows a policy: contact, the company's other policies, this version's own address, the way up. */
export function PolicyFoot({ view: { company, version, contact, others, site } }: { view: PolicyView }) {
  const own = urls.version(company.id, version.policy, version.updated)
  return (
    <>
      <Contact name={company.name} details={contact} />
      {others.length > 0 && (
        <section className="pt-8 print:hidden">
          <h2>Other policies of {company.name}</h2>
          <PolicyList versions={others} />
        </section>
      )}
      <section className="pt-8">
        <h2>This version</h2>
        <p>
          {company.name}, {version.title}, version of <DateStamp date={version.updated} />. It keeps this address:{' '}
          <a href={own}>{absolute(site, own)}</a>
        </p>
      </section>
      <nav className="flex flex-wrap gap-x-6 pt-8" aria-label="Up">
        <a className="inline-flex min-h-11 items-center" href="#text">
          Top of this page
        </a>{' '}
        <a className="inline-flex min-h-11 items-center" href={urls.company(company.id)}>
          All of {company.name}
        </a>{' '}
        <a className="inline-flex min-h-11 items-center" href={urls.home()}>
          All policies
        </a>
      </nav>
    </>
  )
}
