import type { GrantedRequest } from '../lib/laws/requests'
import type { PolicyView } from '../lib/pages/policy-view'
import { writeAnchor } from '../lib/text/anchor'

/** What readers can ask the company for, as links that open the reader's own e-mail program, by the sections that it rests on. */
export function Requests({ view: { contact, requests } }: { view: PolicyView }) {
  if (requests.length === 0) return null
  return (
    <section className="rights">
      <h2>Your rights</h2>
      <p>
        {contact.email &&
          `Each request opens an e-mail to ${contact.email} in your own e-mail program, for you to complete and send. Nothing passes through this site. `}
        The sections named with each say what you can ask for. Which rights you have may depend on your location.
      </p>
      <ul>
        {bySections(requests).map((group) => (
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

/** Requests that rest on the same sections, together. */
function bySections(requests: GrantedRequest[]): GrantedRequest[][] {
  const groups = new Map<string, GrantedRequest[]>()
  for (const request of requests) {
    const key = request.sections.map(({ anchor }) => anchor).join(' ')
    groups.set(key, [...(groups.get(key) ?? []), request])
  }
  return [...groups.values()]
}
