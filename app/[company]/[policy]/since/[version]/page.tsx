import { ChangesSince } from '../../../../../components/ChangesSince'
import { policies } from '../../../../../lib/archive'
import { sinceView } from '../../../../../lib/changes-view'
import { formatDate } from '../../../../../lib/dates'
import { changesMetadata } from '../../../../../lib/metadata'
import '../../../../redline.css'

type Props = { params: Promise<{ company: string; policy: string; version: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return policies().flatMap(({ company, policy, versions }) =>
    versions.map(({ updated }) => ({ company, policy, version: updated })),
  )
}

export async function generateMetadata({ params }: Props) {
  const { company, policy, version } = await params
  return changesMetadata(sinceView(company, policy, version), `Changes since ${formatDate(version)}`)
}

export default async function Page({ params }: Props) {
  const { company, policy, version } = await params
  return <ChangesSince view={sinceView(company, policy, version)} />
}
