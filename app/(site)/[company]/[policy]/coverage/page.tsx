import { CoveragePage } from '../../../../../components/CoveragePage'
import { coverageView } from '../../../../../lib/pages/coverage'
import { coverageMetadata } from '../../../../../lib/pages/metadata'
import { textRoute } from '../../../text-route'
import '../../../../coverage.css'

const route = textRoute({
  view: (archive, { company, policy }) => coverageView(archive, company, policy),
  metadata: coverageMetadata,
  page: (view) => <CoveragePage view={view} />,
})

export const generateMetadata = route.generateMetadata
export default route.Page
