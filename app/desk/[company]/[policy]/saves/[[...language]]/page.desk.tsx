import { notFound } from 'next/navigation'
import { SavesPage } from '../../../../../../components/desk/SavesPage'
import { deskViews } from '../../../../../../lib/desk/shared-views'
import '../../../../../lists.css'
import '../../../../../redline.css'
import '../../../../../text.css'

interface Props {
  params: Promise<{ company: string; policy: string; language?: string[] }>
  searchParams: Promise<{ save?: string }>
}

export default async function Page({ params, searchParams }: Props) {
  const { company, policy, language = [] } = await params
  const name = [company, policy, ...language].join('/')
  return <SavesPage view={deskViews().saves(name, (await searchParams).save) ?? notFound()} />
}
