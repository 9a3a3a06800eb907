import { NotFoundPage } from '../../../components/NotFoundPage'
import { siteArchive } from '../../../lib/archive/site-archive'
import { companyViews } from '../../../lib/pages/company-view'

export const metadata = { title: 'Page not found', robots: { index: false } }

/** What hosts send for addresses that do not exist. */
export default function Page() {
  return <NotFoundPage companies={companyViews(siteArchive())} />
}
