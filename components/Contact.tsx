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
    <section>
      <h2>Contact {name}</h2>
      <ul className="links">
        {email && (
          <li>
            <a href={mailtoUrl(email)}>{email}</a>
          </li>
        )}
        {website && (
          <li>
            <a href={website}>{new URL(website).host}</a>
          </li>
        )}
        {address && <li>{address}</li>}
      </ul>
    </section>
  )
}
