import { EmbedPage } from '../../../../../../components/EmbedPage'
import { policyMetadata } from '../../../../../../lib/pages/metadata'
import { policyView } from '../../../../../../lib/pages/policy-view'
import { textRoute } from '../../../../text-route'
import '../../../../../embed.css'

const route = textRoute({
  view: (archive, { company, policy, language }) => policyView(archive, company, policy, undefined, language),
  metadata: policyMetadata,
  page: (view) => <EmbedPage view={view} />,
})

export const generateMetadata = route.generateMetadata
export default route.Page
