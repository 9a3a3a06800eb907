import type { Company } from '../lib/archive'

/** How to reach a company, as far as it has said. */
export function Contact({ company }: { company: Company }) {
  const { email, address, website } = company
  if (!email && !address && !website) return null
  return (
    <section className="pt-8">
      <h2>Contact {company.name}</h2>
      <ul className="mt-2 list-none p-0">
        {email && (
          <li>
            <a className="inline-flex min-h-11 items-center" href={`mailto:${email}`}>
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
