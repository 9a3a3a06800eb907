import { VersionChanges } from '../../../../../components/VersionChanges'
import { WithdrawnPage } from '../../../../../components/WithdrawnPage'
import { formatDate } from '../../../../../lib/languages/dates'
import { changesView } from '../../../../../lib/pages/changes-view'
import { changesMetadata, withdrawnMetadata } from '../../../../../lib/pages/metadata'
import { withdrawnView } from '../../../../../lib/pages/withdrawn-view'
import '../../../../redline.css'

type Props = { params: Promise<{ company: string; policy: string; version: string }> }

export async function generateMetadata({ params }: Props) {
  const { company, policy, version } = await params
  const withdrawn = withdrawnView(company, policy, version)
  return withdrawn
    ? withdrawnMetadata(withdrawn)
    : changesMetadata(changesView(company, policy, version), `Changes of ${formatDate(version)}`)
}

export default async function Page({ params }: Props) {
  const { company, policy, version } = await params
  const withdrawn = withdrawnView(company, policy, version)
  return withdrawn ? (
    <WithdrawnPage view={withdrawn} />
  ) : (
    <VersionChanges view={changesView(company, policy, version)} />
  )
}
