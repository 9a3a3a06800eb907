import { textOf } from '../../../../../lib/archive/archive'
import { policyData } from '../../../../../lib/data/policy-data'
import { historyView } from '../../../../../lib/pages/history-view'
import { fileRoute } from '../../../page-route'

export const GET = fileRoute((archive, { company, policy }) =>
  Response.json(policyData(historyView(archive, company, policy), ({ version }) => textOf(archive, version))),
)
