import { ChangesSince } from '../../../../../components/ChangesSince'
import { sinceView } from '../../../../../lib/changes-view'
import { formatDate } from '../../../../../lib/dates'
import { changesMetadata } from '../../../../../lib/metadata'
import { versionParams } from '../../../../../lib/route-params'
import '../../../../redline.css'

type Props = { params: Promise<{ company: string; policy: string; version: string }> }

export const dynamicParams = false

export const generateStaticParams = versionParams

export async function generateMetadata({ params }: Props) {
  const { company, policy, version } = await params
  return changesMetadata(sinceView(company, policy, version), `Changes since ${formatDate(version)}`)
}

export default async function Page({ params }: Props) {
  const { company, policy, version } = await params
  return <ChangesSince view={sinceView(company, policy, version)} />
}
