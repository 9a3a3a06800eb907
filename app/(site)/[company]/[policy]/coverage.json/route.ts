import { coverageData } from '../../../../../lib/data/coverage-data'
import { coverageView } from '../../../../../lib/pages/coverage-view'
import { fileRoute } from '../../../page-route'

export const GET = fileRoute((archive, { company, policy }) =>
  Response.json(coverageData(coverageView(archive, company, policy))),
)
