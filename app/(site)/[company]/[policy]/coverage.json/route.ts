import { coverageData } from '../../../../../lib/data/coverage-data'
import { coverageView } from '../../../../../lib/pages/coverage'
import { fileRoute } from '../../../page-route'

export const GET = fileRoute((archive, { company, policy }) =>
  Response.json(coverageData(coverageView(archive, company, policy))),
)
