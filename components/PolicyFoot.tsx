import type { PolicyView } from '../lib/pages/policy-view'
import { absolute, isLocal, shownAddress, urls } from '../lib/urls'
import { Contact } from './Contact'
import { DateStamp } from './DateStamp'
import { LinkList } from './LinkList'
import { PolicyList } from './PolicyList'
import { Requests } from './Requests'
import { VersionLink } from './VersionLink'

/** What follows a policy: what readers can ask for, contact, versions, what is for developers, the company's other policies, how to check this version. */
export function PolicyFoot({ view }: { view: PolicyView }) {
  const { company, version, current, isFirst, material, contact, hasCoverage, others, site } = view
  const { policy, updated } = version
  const own = urls.version(company.id, policy, updated)
  const changes = { href: urls.changes(company.id, policy, updated), label: 'What changed, word by word' }
  const coverage = { href: urls.coverage(company.id, policy), label: 'What laws ask, and where it is said' }
  return (
    <>
      <Requests view={view} />
      <div className="grid">
        <Contact name={company.name} details={contact} />
        <section className="print:hidden">
          <h2>Versions</h2>
          <LinkList
            links={[
              ...(isFirst ? [] : [changes]),
              { href: urls.history(company.id, policy), label: 'All versions' },
              { href: urls.policyFeed(company.id, policy), label: 'Feed of changes' },
              ...(hasCoverage ? [coverage] : []),
            ]}
          />
        </section>
        <section className="print:hidden">
          <h2>For developers</h2>
          <LinkList
            links={[
              { href: urls.links(company.id), label: 'Links for apps and websites' },
              { href: urls.policyData(company.id, policy), label: 'Its versions as data' },
            ]}
          />
        </section>
      </div>
      {others.length > 0 && (
        <section className="print:hidden">
          <h2>Other policies of {company.name}</h2>
          <PolicyList versions={others} />
        </section>
      )}
      <section>
        <h2>{version === current ? 'What changed last' : 'What this version changed'}</h2>
        <p>{version.summary}</p>
        {material && (
          <p>
            It changed the wording alone. The last change of substance was in <VersionLink version={material} />:{' '}
            {material.summary}
          </p>
        )}
        {version.replaces && (
          <p>
            This text replaces one of the same date, withdrawn on <DateStamp date={version.replaces.on} />:{' '}
            {version.replaces.because}
          </p>
        )}
      </section>
      <section>
        <h2>This version</h2>
        <p>
          {company.name}, {version.title}, version of <DateStamp date={updated} />. It keeps this address:{' '}
          <a href={own}>{shownAddress(site, own)}</a>
        </p>
        {version.broughtOn && (
          <p>
            It was brought into this archive on <DateStamp date={version.broughtOn} />.
          </p>
        )}
        <Verification view={view} />
      </section>
    </>
  )
}

/** How anyone can check that the text is the one that was published. */
function Verification({ view: { version, site } }: { view: PolicyView }) {
  const source = urls.source(version.company, version.policy, version.updated)
  return (
    <details className="print:hidden">
      <summary>Verify</summary>
      <p>
        Its <a href={source}>source</a> has the SHA-256 <code>{version.seal}</code>.
        {!isLocal(site) && (
          <>
            {' '}
            To check it: <code>curl -s {absolute(site, source)} | sha256sum</code>
          </>
        )}
      </p>
    </details>
  )
}
