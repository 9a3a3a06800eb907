import { HomePage } from '../../components/HomePage'
import { companyViews } from '../../lib/pages/company-view'
import { homeMetadata } from '../../lib/pages/metadata'
import { pageRoute } from './page-route'

const route = pageRoute({
  view: (archive) => ({ companies: companyViews(archive), site: archive.site }),
  metadata: homeMetadata,
  page: ({ companies }) => <HomePage companies={companies} />,
})

export const generateMetadata = route.generateMetadata
export default route.Page
