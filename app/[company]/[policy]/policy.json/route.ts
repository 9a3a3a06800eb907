import { readText } from '../../../../lib/archive'
import { historyView } from '../../../../lib/history-view'
import { policyData } from '../../../../lib/policy-data'

type Context = { params: Promise<{ company: string; policy: string }> }

export async function GET(_request: Request, { params }: Context) {
  const { company, policy } = await params
  return Response.json(policyData(historyView(company, policy), ({ version }) => readText(version)))
}
