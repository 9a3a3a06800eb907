import { CoveragePage } from '../../../../components/CoveragePage'
import { coverageView } from '../../../../lib/coverage-view'
import { coverageMetadata } from '../../../../lib/metadata'
import { policyParams } from '../../../../lib/route-params'
import '../../../coverage.css'

type Props = { params: Promise<{ company: string; policy: string }> }

export const dynamicParams = false

export const generateStaticParams = policyParams

export async function generateMetadata({ params }: Props) {
  const { company, policy } = await params
  return coverageMetadata(coverageView(company, policy))
}

export default async function Page({ params }: Props) {
  const { company, policy } = await params
  return <CoveragePage view={coverageView(company, policy)} />
}
