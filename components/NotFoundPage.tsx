import { inLanguage, wordedLanguage, wordsIn } from '../lib/languages/words'
import { type CompanyView, siteLanguage } from '../lib/pages/company-view'
import { wayHome } from '../lib/pages/ways'
import { PageFrame, PageTitle } from './PageFrame'
import { CompanyList } from './PolicyList'

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
      <CompanyList companies={companies} words={words} />
    </PageFrame>
  )
}
