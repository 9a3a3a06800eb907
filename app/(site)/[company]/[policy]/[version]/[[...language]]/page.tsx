import { PolicyPage } from '../../../../../../components/PolicyPage'
import { isDate } from '../../../../../../lib/languages/dates'
import { policyMetadata } from '../../../../../../lib/pages/metadata'
import { policyView } from '../../../../../../lib/pages/policy-view'
import { textRoute } from '../../../../text-route'

/** A language has the place of a day in the address of the newest translation into it. */
const route = textRoute(
  {
    view: (archive, { company, policy, version, language }) =>
      policyView(archive, company, policy, version || undefined, language),
    metadata: policyMetadata,
    page: (view) => <PolicyPage view={view} />,
  },
  undefined,
  (params) => (isDate(params.version) ? params : { ...params, version: '', language: params.version }),
)

export const generateMetadata = route.generateMetadata
export default route.Page
