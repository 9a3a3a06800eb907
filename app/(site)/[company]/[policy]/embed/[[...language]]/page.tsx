import { EmbedPage } from '../../../../../../components/EmbedPage'
import { policyMetadata } from '../../../../../../lib/pages/metadata'
import { policyView } from '../../../../../../lib/pages/policy-view'
import { textRoute } from '../../../../text-route'
import '../../../../../embed.css'

const route = textRoute((archive, { company, policy, language }) => {
  const view = policyView(archive, company, policy, undefined, language)
  return { metadata: policyMetadata(view), page: <EmbedPage view={view} /> }
})

export const generateMetadata = route.generateMetadata
export default route.Page
