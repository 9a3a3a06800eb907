import { ChangesSince } from '../../../../../../components/ChangesSince'
import { sinceView } from '../../../../../../lib/pages/changes-view'
import { sinceMetadata } from '../../../../../../lib/pages/metadata'
import { textRoute } from '../../../../text-route'
import '../../../../../redline.css'

const route = textRoute({
  view: (archive, { company, policy, version }) => sinceView(archive, company, policy, version),
  metadata: sinceMetadata,
  page: (view) => <ChangesSince view={view} />,
})

export const generateMetadata = route.generateMetadata
export default route.Page
