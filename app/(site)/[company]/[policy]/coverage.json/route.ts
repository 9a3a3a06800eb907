import { siteArchive } from '../../../../../lib/archive/site-archive'
import { coverageData } from '../../../../../lib/data/coverage-data'
import { coverageView } from '../../../../../lib/pages/coverage-view'

type Context = { params: Promise<{ company: string; policy: string }> }

export async function GET(_request: Request, { params }: Context) {
  const { company, policy } = await params
  return Response.json(coverageData(coverageView(siteArchive(), company, policy)))
}
