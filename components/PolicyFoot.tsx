import type { PolicyView } from '../lib/pages/policy-view'
import { absolute, urls } from '../lib/urls'
import { Contact } from './Contact'
import { DateStamp } from './DateStamp'
import { FootLinks } from './FootLinks'
import { PolicyList } from './PolicyList'
import { Requests } from './Requests'

/** What follows a policy: what readers can ask for, contact, the company's other policies, what changed last, all versions, how to check this one, the way up. */
export function PolicyFoot({ view }: { view: PolicyView }) {
  const { company, version, current, isFirst, contact, others, site } = view
  const { policy, updated } = version
  const own = urls.version(company.id, policy, updated)
  const source = urls.source(company.id, policy, updated)
  return (
    <>
      <Requests view={view} />
      <Contact name={company.name} details={contact} />
      {others.length > 0 && (
        <section className="pt-8 print:hidden">
          <h2>Other policies of {company.name}</h2>
          <PolicyList versions={others} />
        </section>
      )}
      <section className="pt-8">
        <h2>{version === current ? 'What changed last' : 'What this version changed'}</h2>
        <p>{version.summary}</p>
        <FootLinks
          label="Versions"
          links={[
            ...(isFirst
              ? []
              : [{ href: urls.changes(company.id, policy, updated), label: 'What changed, word by word' }]),
            { href: urls.history(company.id, policy), label: 'All versions' },
            { href: urls.policyFeed(company.id, policy), label: 'Feed of changes' },
            { href: urls.feed(), label: 'Feed of all policies' },
          ]}
        />
      </section>
      <section className="pt-8">
        <h2>This version</h2>
        <p>
          {company.name}, {version.title}, version of <DateStamp date={updated} />. It keeps this address:{' '}
          <a href={own}>{absolute(site, own)}</a>
        </p>
        <p>
          Its <a href={source}>source</a> has the SHA-256 <code>{version.seal}</code>. To check it:{' '}
          <code>curl -s {absolute(site, source)} | sha256sum</code>
        </p>
        {version.broughtOn && (
          <p>
            It was brought into this archive on <DateStamp date={version.broughtOn} />.
          </p>
        )}
        {version.replaces && (
          <p>
            This text replaces one of the same date, withdrawn on <DateStamp date={version.replaces.on} />:{' '}
            {version.replaces.because}
          </p>
        )}
        {version === current && (
          <p>
            <a href={urls.coverage(company.id, policy)}>What laws ask, and where it is said</a>
          </p>
        )}
      </section>
      <FootLinks
        label="Up"
        links={[
          { href: '#text', label: 'Top of this page' },
          { href: urls.links(company.id), label: 'Links for apps and websites' },
          { href: urls.company(company.id), label: `All of ${company.name}` },
          { href: urls.home(), label: 'All policies' },
        ]}
      />
    </>
  )
}
