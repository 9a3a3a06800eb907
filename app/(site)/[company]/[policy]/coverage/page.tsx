import { CoveragePage } from '../../../../../components/CoveragePage'
import { coverageView } from '../../../../../lib/pages/coverage'
import { coverageMetadata } from '../../../../../lib/pages/metadata'
import { textRoute } from '../../../text-route'
import '../../../../coverage.css'

const route = textRoute((archive, { company, policy }) => {
  const view = coverageView(archive, company, policy)
  return { metadata: coverageMetadata(view), page: <CoveragePage view={view} /> }
})

export const generateMetadata = route.generateMetadata
export default route.Page
