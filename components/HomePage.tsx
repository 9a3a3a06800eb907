import { inLanguage, type Words, wordedLanguage, wordsIn } from '../lib/languages/words'
import { type CompanyView, siteLanguage } from '../lib/pages/company-view'
import { wayHome } from '../lib/pages/ways'
import { urls } from '../lib/urls'
import { LinkList } from './LinkList'
import { OwnWords } from './OwnWords'
import { PageFrame, PageTitle } from './PageFrame'
import { PolicyList } from './PolicyList'

/** The companies and their policies. */
export function HomePage({ companies }: { companies: CompanyView[] }) {
  const words = wordsIn(siteLanguage(companies.map(({ company }) => company)))
  return (
    <PageFrame
      words={words}
      way={[]}
      foot={
        <section>
          <h2>{words.forDevelopers}</h2>
          <LinkList
            links={[
              { href: urls.feed(), label: words.feed },
              { href: urls.catalogue(), label: words.lists.allAsData },
              { href: urls.seals(), label: words.checksums },
            ]}
          />
        </section>
      }
    >
      <PageTitle title={words.lists.title}>
        <p>{words.lists.lead}</p>
      </PageTitle>
      {companies.map((view) => (
        <CompanyPolicies key={view.company.id} view={view} words={words} />
      ))}
    </PageFrame>
  )
}

/** A company in a list of companies, with its policies. */
function CompanyPolicies({ view: { company, versions, today }, words }: { view: CompanyView; words: Words }) {
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

/** Says that there is no page here, in each language of the policies, and where the policies are. */
export function NotFoundPage({ companies }: { companies: CompanyView[] }) {
  const words = wordsIn(siteLanguage(companies.map(({ company }) => company)))
  const languages = companies.flatMap(({ versions }) => versions.map(({ language }) => wordedLanguage(language)))
  return (
    <PageFrame words={words} way={wayHome(words)}>
      <PageTitle title={words.lists.notFound}>
        {[...new Set([wordedLanguage(words.locale), ...languages])].map((language) => (
          <p key={language} {...inLanguage(language, wordedLanguage(words.locale))}>
            {wordsIn(language).lists.notFoundLead}
          </p>
        ))}
      </PageTitle>
      {companies.map((view) => (
        <CompanyPolicies key={view.company.id} view={view} words={words} />
      ))}
    </PageFrame>
  )
}
