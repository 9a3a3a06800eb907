import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { deskTitle } from '../../../../../components/desk/DeskFrame'
import { VersionPage } from '../../../../../components/desk/VersionPage'
import { editedContent } from '../../../../../lib/desk/content'
import { keepingIn } from '../../../../../lib/desk/proposing'
import { setting } from '../../../../../lib/desk/setting'
import { madeOf, siteState } from '../../../../../lib/desk/site-state'
import { versionView } from '../../../../../lib/desk/version-view'
import { formatDate } from '../../../../../lib/languages/dates'
import '../../../../lists.css'
import '../../../../text.css'
import '../../../policies.css'

interface Props {
  params: Promise<{ company: string; policy: string; version: string }>
}

const viewOf = cache((name: string, version: string) => versionView(editedContent(), name, setting(), version))

async function read({ params }: Props) {
  const { company, policy, version } = await params
  return viewOf(`${company}/${policy}`, version) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { company, policy, updated } = await read(props)
  return { title: deskTitle(`${policy.title}, version of ${formatDate(updated)}`, company.name) }
}

export default async function Page(props: Props) {
  const view = await read(props)
  const made = madeOf(editedContent(), `${view.company.id}/${view.policy.id}/${view.updated}`)
  const { dir } = setting()
  return <VersionPage view={view} state={await siteState(dir, made)} keeping={await keepingIn(dir)} />
}
