import { fill, wordsIn } from '../lib/languages/words'
import type { PolicyView } from '../lib/pages/policy-view'
import { groupBy } from '../lib/system/group-by'
import { writeAnchor } from '../lib/text/anchors'
import { absolute, isLocal, shownAddress, urls } from '../lib/urls'
import { Contact } from './Contact'
import { LinkList } from './LinkList'
import { OwnWords, Phrase } from './Phrase'
import { PolicyList } from './PolicyList'
import { DateStamp } from './Stamps'

/** What follows a policy: what readers can ask for, contact, versions, what is for developers, the company's other policies, how to check this version. */
export function PolicyFoot({ view }: { view: PolicyView }) {
  const { company, version, current, isFirst, material, contact, hasCoverage, others, site, translation } = view
  const { policy, updated, title, language, replaces } = version
  const words = wordsIn(language)
  const { foot } = words
  const own = urls.version(company.id, policy, updated, version.inLanguage)
  const inText = (text: string) => <OwnWords language={language} words={words} text={text} />
  const stamp = (date: string) => <DateStamp date={date} words={words} />
  return (
    <>
      <Requests view={view} />
      <div className="grid">
        <Contact name={company.name} details={contact} words={words} />
        <section className="print:hidden">
          <h2>{words.versions}</h2>
          <LinkList
            links={[
              !isFirst && {
                href: urls.changes(company.id, policy, updated, translation?.changesLanguage),
                label: foot.wordByWord,
              },
              { href: urls.history(company.id, policy, translation?.policyLanguage), label: words.allVersions },
              { href: urls.policyFeed(company.id, policy, translation?.policyLanguage), label: words.feed },
              hasCoverage && { href: urls.coverage(company.id, policy), label: words.coverage },
            ]}
          />
        </section>
        <section className="print:hidden">
          <h2>{words.forDevelopers}</h2>
          <LinkList
            links={[
              { href: urls.links(company.id), label: words.linkKit },
              { href: urls.policyData(company.id, policy), label: foot.data },
            ]}
          />
        </section>
      </div>
      {others.length > 0 && (
        <section className="print:hidden">
          <h2>{fill(foot.others, { company: company.name })}</h2>
          <PolicyList versions={others} today={view.today} words={words} />
        </section>
      )}
      <section>
        <h2>{version === current ? foot.changedLast : foot.changedHere}</h2>
        <p>{inText(version.summary)}</p>
        {material && (
          <p>
            <Phrase
              text={foot.material}
              values={{ date: stamp(material.updated), summary: inText(material.summary) }}
              links={{ version: urls.version(company.id, policy, material.updated, material.inLanguage) }}
            />
          </p>
        )}
        {[...(replaces?.entries() ?? [])].map(([index, { on, because }]) => (
          <p key={index}>
            <Phrase text={foot.replaces} values={{ date: stamp(on), because }} />
          </p>
        ))}
      </section>
      <section>
        <h2>{foot.thisVersion}</h2>
        <p>
          <Phrase
            text={foot.address}
            values={{
              company: company.name,
              title: inText(title),
              date: stamp(updated),
              address: shownAddress(site, own),
            }}
            links={{ version: own }}
          />
        </p>
        {version.broughtOn && (
          <p>
            <Phrase
              text={translation ? words.translation.published : foot.brought}
              values={{ date: stamp(version.broughtOn) }}
            />
          </p>
        )}
        <Verification view={view} />
      </section>
    </>
  )
}

/** How anyone can check that the text is the one that was published. */
function Verification({ view: { version, site } }: { view: PolicyView }) {
  const { foot } = wordsIn(version.language)
  const source = urls.source(version.company, version.policy, version.updated, version.inLanguage)
  return (
    <details className="print:hidden">
      <summary>{foot.verify}</summary>
      <p>
        <Phrase text={foot.seal} values={{ seal: <code>{version.seal}</code> }} links={{ source }} />
        {!isLocal(site) && (
          <>
            {' '}
            <Phrase
              text={foot.command}
              values={{ command: <code>curl -s {absolute(site, source)} | sha256sum</code> }}
            />
          </>
        )}
      </p>
    </details>
  )
}

/** What readers can ask the company for, as links that open the reader's own e-mail program, by the sections that it rests on. */
export function Requests({ view: { contact, requests, version } }: { view: PolicyView }) {
  if (requests.length === 0) return null
  const { rights } = wordsIn(version.language)
  const bySections = groupBy(requests, ({ sections }) => sections.map(({ anchor }) => anchor).join(' '))
  return (
    <section className="rights">
      <h2>{rights.title}</h2>
      <p>
        {contact.email && (
          <>
            <Phrase text={rights.byEmail} values={{ email: contact.email }} />{' '}
          </>
        )}
        {rights.note}
      </p>
      <ul>
        {[...bySections.values()].map((group) => (
          <li key={group[0]?.name}>
            <ul className="links">
              {group.map(({ name, label, mailto }) => (
                <li key={name}>{mailto ? <a href={mailto}>{label}</a> : label}</li>
              ))}
            </ul>
            <ul className="links bases">
              {group[0]?.sections.map(({ anchor, title }) => (
                <li key={anchor}>
                  <a href={`#${writeAnchor(anchor)}`}>{title}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
