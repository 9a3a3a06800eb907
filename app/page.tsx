import { HomePage } from '../components/HomePage'
import { companyViews } from '../lib/company-view'
import { siteUrl } from '../lib/environment'
import { metadataOf } from '../lib/metadata'
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
