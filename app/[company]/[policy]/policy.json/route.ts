import { readText } from '../../../../lib/content/archive'
import { policyData } from '../../../../lib/data/policy-data'
import { historyView } from '../../../../lib/pages/history-view'

type Context = { params: Promise<{ company: string; policy: string }> }

export async function GET(_request: Request, { params }: Context) {
  const { company, policy } = await params
  return Response.json(policyData(historyView(company, policy), ({ version }) => readText(version)))
}
