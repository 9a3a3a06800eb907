import { mailtoUrl } from '../lib/languages/mailto'
import type { ContactDetails } from '../lib/pages/policy-view'

interface Props {
  /** The name of the company. */
  name: string
  details: ContactDetails
}

/** How to reach a company, as far as it has said. */
export function Contact({ name, details }: Props) {
  const { email, address, website } = details
  if (!email && !address && !website) return null
  return (
    <section className="pt-8">
      <h2>Contact {name}</h2>
      <ul className="mt-2 list-none p-0">
        {email && (
          <li>
            <a className="inline-flex min-h-11 items-center" href={mailtoUrl(email)}>
              {email}
            </a>
          </li>
        )}
        {website && (
          <li>
            <a className="inline-flex min-h-11 items-center" href={website}>
              {new URL(website).host}
            </a>
          </li>
        )}
        {address && <li>{address}</li>}
      </ul>
    </section>
  )
}
