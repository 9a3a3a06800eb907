import { notFound } from 'next/navigation'
import { SavesPage } from '../../../../../../components/desk/SavesPage'
import { editedContent } from '../../../../../../lib/desk/content'
import { savesView } from '../../../../../../lib/desk/saves/saves-view'
import { setting } from '../../../../../../lib/desk/setting'
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
  return <SavesPage view={savesView(editedContent(), name, setting(), (await searchParams).save) ?? notFound()} />
}
