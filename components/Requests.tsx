import type { PolicyView } from '../lib/pages/policy-view'
import { writeAnchor } from '../lib/text/anchor'

/** What readers can ask the company for, each with the sections that it rests on, as links that open the reader's own e-mail program. */
export function Requests({ view: { contact, requests } }: { view: PolicyView }) {
  if (requests.length === 0) return null
  return (
    <section className="pt-8">
      <h2>Ask for your rights</h2>
      <p>
        {contact.email &&
          `Each link opens an e-mail to ${contact.email} in your own e-mail program, for you to complete and send. Nothing passes through this site. `}
        The sections beside each request say what you can ask for. Which rights you have may depend on your location.
      </p>
      <ul className="mt-2 list-none p-0">
        {requests.map(({ name, label, sections, mailto }) => (
          <li className="flex flex-wrap items-center gap-x-4" key={name}>
            {mailto ? (
              <a className="inline-flex min-h-11 items-center" href={mailto}>
                {label}
              </a>
            ) : (
              label
            )}{' '}
            {sections.map(({ anchor, title }) => (
              <a className="inline-flex min-h-11 items-center text-quiet" href={`#${writeAnchor(anchor)}`} key={anchor}>
                {title}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
