import { CompanyPage } from '../../../components/CompanyPage'
import { companyView } from '../../../lib/pages/company-view'
import { companyMetadata } from '../../../lib/pages/metadata'
import { pageRoute } from '../page-route'

const route = pageRoute({
  view: (archive, { company }) => companyView(archive, company),
  metadata: companyMetadata,
  page: (view) => <CompanyPage view={view} />,
})

export const generateMetadata = route.generateMetadata
export default route.Page
