import { wordsIn } from '../lib/languages/words'
import type { PolicyView } from '../lib/pages/policy-view'
import { groupBy } from '../lib/system/group-by'
import { writeAnchor } from '../lib/text/anchor'
import { Phrase } from './Phrase'

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
