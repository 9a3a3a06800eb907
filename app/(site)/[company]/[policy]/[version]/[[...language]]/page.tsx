import { PolicyPage } from '../../../../../../components/PolicyPage'
import { policyMetadata } from '../../../../../../lib/pages/metadata'
import { policyView } from '../../../../../../lib/pages/policy-view'
import { textRoute } from '../../../../text-route'

const route = textRoute((archive, { company, policy, version, language }) => {
  const view = policyView(archive, company, policy, version || undefined, language)
  return { metadata: policyMetadata(view), page: <PolicyPage view={view} /> }
})

export const generateMetadata = route.generateMetadata
export default route.Page
