import { LinksPage } from '../../../../components/links/LinksPage'
import { linksView } from '../../../../lib/links/links-view'
import { linksMetadata } from '../../../../lib/pages/metadata'
import { pageRoute } from '../../page-route'
import '../../../links.css'

const route = pageRoute({
  view: (archive, { company }) => linksView(archive, company),
  metadata: linksMetadata,
  page: (view) => <LinksPage view={view} />,
})

export const generateMetadata = route.generateMetadata
export default route.Page
