import { NotFoundPage } from '../../../components/NotFoundPage'
import { siteArchive } from '../../../lib/archive/site-archive'
import { wordsIn } from '../../../lib/languages/words'
import { companyViews, siteLanguage } from '../../../lib/pages/company-view'

export function generateMetadata() {
  const { lists } = wordsIn(siteLanguage(siteArchive().companies))
  return { title: lists.notFound, robots: { index: false } }
}

/** What hosts send for addresses that do not exist. */
export default function Page() {
  return <NotFoundPage companies={companyViews(siteArchive())} />
}
