import { notFound } from 'next/navigation'
import { PublishPage } from '../../../../../../components/desk/PublishPage'
import { deskViews } from '../../../../../../lib/desk/shared-views'
import '../../../../../lists.css'
import '../../../../../redline.css'
import '../../../../../text.css'

interface Props {
  params: Promise<{ company: string; policy: string; language?: string[] }>
  searchParams: Promise<{ replaces?: string }>
}

export default async function Page({ params, searchParams }: Props) {
  const { company, policy, language = [] } = await params
  const { replaces } = await searchParams
  const publishing = (await deskViews().publish([company, policy, ...language].join('/'), replaces)) ?? notFound()
  return <PublishPage {...publishing} />
}
