import type { LinksView } from '../../lib/links/links-view'
import { urls } from '../../lib/urls'
import { wayToCompany } from '../../lib/ways'
import { FootLinks } from '../FootLinks'
import { PageFrame } from '../PageFrame'
import { PageTitle } from '../PageTitle'
import { PolicyLinks } from './PolicyLinks'
import { WhenToAsk } from './WhenToAsk'

/** The link kit of a company: its permanent addresses, and how to put them into websites, apps and stores. */
export function LinksPage({ view: { company, policies, shortcuts, acceptance } }: { view: LinksView }) {
  const { id, name } = company
  return (
    <PageFrame way={wayToCompany(company)} company={company}>
      <PageTitle title="Links for apps and websites" company={name}>
        <p>
          Addresses of the policies of {name} to build into websites, apps and stores. They are kept: an address that is
          listed here goes on working. One click selects a whole address or piece of code. The same as data:{' '}
          <a href={urls.linksData(id)}>links.json</a>
        </p>
      </PageTitle>
      <FootLinks
        label="On this page"
        links={[
          ...policies.map(({ version }) => ({ href: `#policy:${version.policy}`, label: version.title })),
          ...(shortcuts.length > 0 ? [{ href: '#page:shortcuts', label: 'Shortcuts' }] : []),
          { href: '#page:when-to-ask', label: 'When to ask users again' },
        ]}
      />
      <div className="kit">
        {policies.map((policy) => (
          <PolicyLinks key={policy.version.policy} policy={policy} framedBy={company.framedBy} />
        ))}
        {shortcuts.length > 0 && (
          <section className="pt-10" id="page:shortcuts">
            <h2>Shortcuts</h2>
            <p>
              Addresses by purpose. Each shows the section that serves it, on a page of its own, and moves with that
              purpose; the address of a section stays with the section.
            </p>
            <table>
              <thead>
                <tr>
                  <th scope="col">What it shows</th>
                  <th scope="col">Address</th>
                </tr>
              </thead>
              <tbody>
                {shortcuts.map(({ name: purpose, title, from, url, path }) => (
                  <tr key={purpose}>
                    <th scope="row">
                      <a href={path}>{title}</a>
                      <span className="way">From {from}</span>
                    </th>
                    <td>
                      <code>{url}</code>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
        <WhenToAsk code={acceptance} />
      </div>
      <FootLinks label="Up" links={[{ href: '#text', label: 'Top of this page' }]} />
    </PageFrame>
  )
}
