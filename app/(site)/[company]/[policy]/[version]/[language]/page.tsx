import { PolicyPage } from '../../../../../../components/PolicyPage'
import { policyMetadata } from '../../../../../../lib/pages/metadata'
import { policyView } from '../../../../../../lib/pages/policy-view'
import { textRoute } from '../../../../text-route'

const route = textRoute({
  view: (archive, { company, policy, version, language }) => policyView(archive, company, policy, version, language),
  metadata: policyMetadata,
  page: (view) => <PolicyPage view={view} />,
})

export const generateMetadata = route.generateMetadata
export default route.Page
