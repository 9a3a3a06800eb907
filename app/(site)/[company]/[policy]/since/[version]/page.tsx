import { ChangesSince } from '../../../../../../components/ChangesSince'
import { sinceView } from '../../../../../../lib/pages/changes-view'
import { sinceMetadata } from '../../../../../../lib/pages/metadata'
import { textRoute } from '../../../../text-route'
import '../../../../../redline.css'

const route = textRoute((archive, { company, policy, version }) => {
  const view = sinceView(archive, company, policy, version)
  return { metadata: sinceMetadata(view), page: <ChangesSince view={view} /> }
})

export const generateMetadata = route.generateMetadata
export default route.Page
