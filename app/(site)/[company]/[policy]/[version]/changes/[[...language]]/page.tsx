import { VersionChanges } from '../../../../../../../components/VersionChanges'
import { changesView } from '../../../../../../../lib/pages/changes-view'
import { changesMetadata } from '../../../../../../../lib/pages/metadata'
import { textRoute } from '../../../../../text-route'
import '../../../../../../redline.css'

const route = textRoute({
  view: (archive, { company, policy, version, language }) => changesView(archive, company, policy, version, language),
  metadata: changesMetadata,
  page: (view) => <VersionChanges view={view} />,
})

export const generateMetadata = route.generateMetadata
export default route.Page
