import { linksData } from '../../../../lib/data/links-data'
import { linksView } from '../../../../lib/links/links-view'
import { fileRoute } from '../../page-route'

export const GET = fileRoute((archive, { company }) => Response.json(linksData(linksView(archive, company))))
