import { textOf } from '../../../../../lib/archive/archive'
import { siteArchive } from '../../../../../lib/archive/site-archive'
import { policyData } from '../../../../../lib/data/policy-data'
import { historyView } from '../../../../../lib/pages/history-view'

type Context = { params: Promise<{ company: string; policy: string }> }

export async function GET(_request: Request, { params }: Context) {
  const { company, policy } = await params
  const archive = siteArchive()
  return Response.json(policyData(historyView(archive, company, policy), ({ version }) => textOf(archive, version)))
}
