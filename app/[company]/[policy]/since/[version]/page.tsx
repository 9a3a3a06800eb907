import { ChangesSince } from '../../../../../components/ChangesSince'
import { WithdrawnPage } from '../../../../../components/WithdrawnPage'
import { formatDate } from '../../../../../lib/languages/dates'
import { sinceView } from '../../../../../lib/pages/changes-view'
import { changesMetadata, withdrawnMetadata } from '../../../../../lib/pages/metadata'
import { withdrawnView } from '../../../../../lib/pages/withdrawn-view'
import '../../../../redline.css'

type Props = { params: Promise<{ company: string; policy: string; version: string }> }

export async function generateMetadata({ params }: Props) {
  const { company, policy, version } = await params
  const withdrawn = withdrawnView(company, policy, version)
  return withdrawn
    ? withdrawnMetadata(withdrawn)
    : changesMetadata(sinceView(company, policy, version), `Changes since ${formatDate(version)}`)
}

export default async function Page({ params }: Props) {
  const { company, policy, version } = await params
  const withdrawn = withdrawnView(company, policy, version)
  return withdrawn ? <WithdrawnPage view={withdrawn} /> : <ChangesSince view={sinceView(company, policy, version)} />
}
