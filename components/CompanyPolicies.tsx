import { inLanguage, type Words } from '../lib/languages/words'
import type { CompanyView } from '../lib/pages/company-view'
import { urls } from '../lib/urls'
import { PolicyList } from './PolicyList'

interface Props {
  view: CompanyView
  words: Words
}

/** A company in a list of companies, with its policies. */
export function CompanyPolicies({ view: { company, versions }, words }: Props) {
  const mark = inLanguage(company.language, words.locale)
  return (
    <section className="part">
      <h2 {...mark}>
        <a href={urls.company(company.id)}>{company.name}</a>
      </h2>
      <p className="text-quiet" {...mark}>
        {company.about}
      </p>
      <PolicyList versions={versions} words={words} />
    </section>
  )
}
