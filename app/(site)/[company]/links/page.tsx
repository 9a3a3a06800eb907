import { LinksPage } from '../../../../components/links/LinksPage'
import { linksView } from '../../../../lib/links/links-view'
import { linksMetadata } from '../../../../lib/pages/metadata'
import { pageRoute } from '../../page-route'
import '../../../links.css'

const route = pageRoute((archive, { company }) => {
  const view = linksView(archive, company)
  return { metadata: linksMetadata(view), page: <LinksPage view={view} /> }
})

export const generateMetadata = route.generateMetadata
export default route.Page
