import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { deskTitle } from '../../../../../components/desk/DeskFrame'
import { SavesPage } from '../../../../../components/desk/SavesPage'
import { editedContent } from '../../../../../lib/desk/content'
import { savesView } from '../../../../../lib/desk/saves-view'
import { setting } from '../../../../../lib/desk/setting'
import '../../../../lists.css'
import '../../../../redline.css'
import '../../../../text.css'
import '../../../policies.css'

interface Props {
  params: Promise<{ company: string; policy: string }>
  searchParams: Promise<{ save?: string }>
}

const viewOf = cache((name: string, save: string | undefined) => savesView(editedContent(), name, setting(), save))

async function read({ params, searchParams }: Props) {
  const { company, policy } = await params
  const { save } = await searchParams
  return viewOf(`${company}/${policy}`, save) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { company, policy } = await read(props)
  return { title: deskTitle(`Earlier states of ${policy.title}`, company.name) }
}

export default async function Page(props: Props) {
  return <SavesPage view={await read(props)} />
}
