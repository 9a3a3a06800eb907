import { notFound } from 'next/navigation'
import { DeskFrame } from '../../../../../components/desk/DeskFrame'
import { LanguageList } from '../../../../../components/desk/LanguageList'
import { editedContent } from '../../../../../lib/desk/content'
import { deskUrls } from '../../../../../lib/desk/desk-urls'
import { languagesView } from '../../../../../lib/desk/publishing/translating'
import { setting } from '../../../../../lib/desk/setting'

interface Props {
  params: Promise<{ company: string; policy: string }>
}

export default async function Page({ params }: Props) {
  const { company, policy } = await params
  const view = languagesView(editedContent(), `${company}/${policy}`, setting()) ?? notFound()
  return (
    <DeskFrame title="Languages" company={view.company} policy={view.policy} path={deskUrls.languages(company, policy)}>
      <LanguageList view={view} />
    </DeskFrame>
  )
}
