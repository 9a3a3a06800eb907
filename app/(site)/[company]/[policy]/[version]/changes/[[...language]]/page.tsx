import { VersionChanges } from '../../../../../../../components/VersionChanges'
import { changesView } from '../../../../../../../lib/pages/changes-view'
import { changesMetadata } from '../../../../../../../lib/pages/metadata'
import { textRoute } from '../../../../../text-route'
import '../../../../../../redline.css'

const route = textRoute((archive, { company, policy, version, language }) => {
  const view = changesView(archive, company, policy, version, language)
  return { metadata: changesMetadata(view), page: <VersionChanges view={view} /> }
})

export const generateMetadata = route.generateMetadata
export default route.Page
