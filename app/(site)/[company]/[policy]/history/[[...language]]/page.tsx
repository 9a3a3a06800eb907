import { HistoryPage } from '../../../../../../components/HistoryPage'
import { historyView } from '../../../../../../lib/pages/history-view'
import { historyMetadata } from '../../../../../../lib/pages/metadata'
import { pageRoute } from '../../../../page-route'

const route = pageRoute((archive, { company, policy, language }) => {
  const view = historyView(archive, company, policy, language)
  return { metadata: historyMetadata(view), page: <HistoryPage view={view} /> }
})

export const generateMetadata = route.generateMetadata
export default route.Page
