import { HomePage } from '../components/HomePage'
import { companyViews } from '../lib/pages/company-view'
import { metadataOf } from '../lib/pages/metadata'
import { siteUrl } from '../lib/settings'
import { urls } from '../lib/urls'

export const metadata = metadataOf({
  site: siteUrl(),
  path: urls.home(),
  title: 'Privacy policies',
  feed: urls.feed(),
  description: 'The privacy policies of each company, with the day on which each was last updated.',
})

export default function Page() {
  return <HomePage companies={companyViews()} />
}
