import { catalogueData } from '../../../lib/data/policy-data'
import { historyViews } from '../../../lib/pages/history-view'
import { fileRoute } from '../page-route'

export const GET = fileRoute((archive) => Response.json(catalogueData(historyViews(archive), archive.site)))
