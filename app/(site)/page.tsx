import { HomePage } from '../../components/HomePage'
import { companyViews } from '../../lib/pages/company-view'
import { homeMetadata } from '../../lib/pages/metadata'
import { pageRoute } from './page-route'

const route = pageRoute((archive) => {
  const companies = companyViews(archive)
  return { metadata: homeMetadata({ companies, site: archive.site }), page: <HomePage companies={companies} /> }
})

export const generateMetadata = route.generateMetadata
export default route.Page
