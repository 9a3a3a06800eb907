import { HistoryPage } from '../../../../../../components/HistoryPage'
import { historyView } from '../../../../../../lib/pages/history-view'
import { historyMetadata } from '../../../../../../lib/pages/metadata'
import { pageRoute } from '../../../../page-route'

const route = pageRoute({
  view: (archive, { company, policy, language }) => historyView(archive, company, policy, language),
  metadata: historyMetadata,
  page: (view) => <HistoryPage view={view} />,
})

export const generateMetadata = route.generateMetadata
export default route.Page
