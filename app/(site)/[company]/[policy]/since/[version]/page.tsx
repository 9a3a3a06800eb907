import { ChangesSince } from '../../../../../../components/ChangesSince'
import { formatDate } from '../../../../../../lib/languages/dates'
import { sinceView } from '../../../../../../lib/pages/changes-view'
import { changesMetadata } from '../../../../../../lib/pages/metadata'
import { textRoute } from '../../../../text-route'
import '../../../../../redline.css'

const route = textRoute({
  view: (archive, { company, policy, version }) => sinceView(archive, company, policy, version),
  metadata: (view) => changesMetadata(view, `Changes since ${formatDate(view.older?.updated ?? view.newer.updated)}`),
  page: (view) => <ChangesSince view={view} />,
})

export const generateMetadata = route.generateMetadata
export default route.Page
