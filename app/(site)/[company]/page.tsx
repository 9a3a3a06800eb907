import { CompanyPage } from '../../../components/CompanyPage'
import { companyView } from '../../../lib/pages/company-view'
import { companyMetadata } from '../../../lib/pages/metadata'
import { pageRoute } from '../page-route'

const route = pageRoute((archive, { company }) => {
  const view = companyView(archive, company)
  return { metadata: companyMetadata(view), page: <CompanyPage view={view} /> }
})

export const generateMetadata = route.generateMetadata
export default route.Page
