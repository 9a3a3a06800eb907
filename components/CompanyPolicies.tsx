import type { Words } from '../lib/languages/words'
import type { CompanyView } from '../lib/pages/company-view'
import { urls } from '../lib/urls'
import { OwnWords } from './OwnWords'
import { PolicyList } from './PolicyList'

interface Props {
  view: CompanyView
  words: Words
}

/** A company in a list of companies, with its policies. */
export function CompanyPolicies({ view: { company, versions, today }, words }: Props) {
  return (
    <section className="part">
      <h2>
        <a href={urls.company(company.id)}>{company.name}</a>
      </h2>
      <p className="text-quiet">
        <OwnWords language={company.language} words={words} text={company.about} />
      </p>
      <PolicyList versions={versions} today={today} words={words} />
    </section>
  )
}
