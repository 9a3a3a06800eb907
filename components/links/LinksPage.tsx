import { englishWords } from '../../lib/languages/words'
import { decisions } from '../../lib/links/decisions'
import type { LinksView } from '../../lib/links/links-view'
import type { Snippet } from '../../lib/links/snippets'
import { wayToCompany } from '../../lib/pages/ways'
import { urls } from '../../lib/urls'
import { FootLinks } from '../LinkList'
import { NamedRows } from '../NamedRows'
import { PageFrame, PageTitle } from '../PageFrame'
import { PolicyLinks } from './PolicyLinks'

/** The link kit of a company: its permanent addresses, and how to put them into websites, apps and stores. */
export function LinksPage({ view: { company, policies, shortcuts, components, acceptance } }: { view: LinksView }) {
  const { id, name } = company
  return (
    <PageFrame words={englishWords} way={wayToCompany(englishWords, company)} wide company={company}>
      <PageTitle title="Links for apps and websites" company={name}>
        <p className="max-w-measure">
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
          { href: '#page:components', label: 'Components for apps' },
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
            <NamedRows
              heads={['What it shows', 'Address']}
              rows={shortcuts.map(({ name: purpose, title, from, url, path }) => ({
                key: purpose,
                head: (
                  <>
                    <a href={path}>{title}</a>
                    <span className="way">From {from}</span>
                  </>
                ),
                cell: <code>{url}</code>,
              }))}
            />
          </section>
        )}
        <section className="pt-10 print:hidden" id="page:components">
          <h2>Components for apps</h2>
          <p>
            Copy the one that you need once. <code>PolicyLink</code> takes an address and a label from this page, of a
            policy or of a section. <code>PolicyView</code> takes the address of a policy for web views; with an anchor
            behind it, such as <code>#contact</code>, it begins at that section.
          </p>
          <FoldedSnippets snippets={components} />
        </section>
        <WhenToAsk code={acceptance} />
      </div>
      <FootLinks label="Up" links={[{ href: '#text', label: 'Top of this page' }]} />
    </PageFrame>
  )
}

/** How an app knows which version its user accepted, what changed since, and when to ask again. */
function WhenToAsk({ code }: { code: Snippet }) {
  return (
    <section className="pt-10" id="page:when-to-ask">
      <h2>When to ask users again</h2>
      <p>
        Only if your app asks users to accept a policy. Versions are named by their day, such as <code>2025-05-04</code>
        . Store the day of the version that your user accepted; where the data has it as <code>replaced</code> by a
        material change, store that day too. The data of the policy names the version <code>inForce</code>, and gives
        for each version its <code>change</code>, which is <code>material</code> or <code>editorial</code>, and as{' '}
        <code>since</code> the address of what has changed after it.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Stored</th>
            <th scope="col">In force</th>
            <th scope="col">What to do</th>
          </tr>
        </thead>
        <tbody>
          {decisions.map(({ stored, inForce, todo }) => (
            <tr key={todo}>
              <td>{stored}</td>
              <td>{inForce}</td>
              <td>{todo}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        Where a later version than the stored one is named as <code>upcoming</code>, tell the user of it once, and ask
        when it takes effect.
      </p>
      <p className="print:hidden">This code does all that, given the address of the data of any policy on this page.</p>
      <FoldedSnippets snippets={[code]} />
    </section>
  )
}

/** Code to copy, folded under the name of the platform that it is for. */
function FoldedSnippets({ snippets }: { snippets: Snippet[] }) {
  return snippets.map(({ title, language, code }) => (
    <details key={title}>
      <summary>{title}</summary>
      <pre>
        <code className={`language-${language}`}>{code}</code>
      </pre>
    </details>
  ))
}
