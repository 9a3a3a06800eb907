import { CoveragePage } from '../../../../components/CoveragePage'
import { WithdrawnPage } from '../../../../components/WithdrawnPage'
import { coverageView } from '../../../../lib/pages/coverage-view'
import { coverageMetadata, withdrawnMetadata } from '../../../../lib/pages/metadata'
import { withdrawnView } from '../../../../lib/pages/withdrawn-view'
import '../../../coverage.css'

type Props = { params: Promise<{ company: string; policy: string }> }

export async function generateMetadata({ params }: Props) {
  const { company, policy } = await params
  const withdrawn = withdrawnView(company, policy)
  return withdrawn ? withdrawnMetadata(withdrawn) : coverageMetadata(coverageView(company, policy))
}

export default async function Page({ params }: Props) {
  const { company, policy } = await params
  const withdrawn = withdrawnView(company, policy)
  return withdrawn ? <WithdrawnPage view={withdrawn} /> : <CoveragePage view={coverageView(company, policy)} />
}
