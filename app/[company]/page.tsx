import { CompanyPage } from '../../components/CompanyPage'
import { companyView } from '../../lib/pages/company-view'
import { metadataOf } from '../../lib/pages/metadata'
import { siteUrl } from '../../lib/settings'
import { urls } from '../../lib/urls'

type Props = { params: Promise<{ company: string }> }

export async function generateMetadata({ params }: Props) {
  const { company } = companyView((await params).company)
  return metadataOf({
    site: siteUrl(),
    path: urls.company(company.id),
    feed: urls.feed(),
    title: `${company.name}: privacy policies`,
    description: `${company.about} Its privacy policies, and when each was last updated.`,
  })
}

export default async function Page({ params }: Props) {
  return <CompanyPage view={companyView((await params).company)} />
}
