import { wordsIn } from '../lib/languages/words'
import { type CompanyView, siteLanguage } from '../lib/pages/company-view'
import { urls } from '../lib/urls'
import { LinkList } from './LinkList'
import { PageFrame, PageTitle } from './PageFrame'
import { CompanyList } from './PolicyList'

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
      <CompanyList companies={companies} words={words} />
    </PageFrame>
  )
}
