import { turns } from '../lib/languages/tags'
import type { Words } from '../lib/languages/words'
import type { ContactDetails } from '../lib/pages/policy-view'
import { mailtoUrl } from '../lib/urls'
import { Phrase } from './Phrase'

interface Props {
  /** The name of the company. */
  name: string
  details: ContactDetails
  words: Words
}

/** How to reach a company, as far as it has said. */
export function Contact({ name, details, words }: Props) {
  const { email, address, website } = details
  if (!email && !address && !website) return null
  return (
    <section>
      <h2>
        <Phrase text={words.contact} values={{ company: name }} />
      </h2>
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
        {address && <li>{turns(address, words.contact) ? <bdi>{address}</bdi> : address}</li>}
      </ul>
    </section>
  )
}
