import { notFound } from 'next/navigation'
import { PublishTranslation } from '../../../../../../components/desk/PublishTranslation'
import { editedContent } from '../../../../../../lib/desk/content'
import { draftFindings } from '../../../../../../lib/desk/draft-findings'
import { keepingIn } from '../../../../../../lib/desk/proposing'
import { setting } from '../../../../../../lib/desk/setting'
import { translationPublishView } from '../../../../../../lib/desk/translating'
import '../../../../../lists.css'
import '../../../../../redline.css'
import '../../../../../text.css'
import '../../../../policies.css'

interface Props {
  params: Promise<{ company: string; policy: string; language: string }>
}

export default async function Page({ params }: Props) {
  const { company, policy, language } = await params
  const name = `${company}/${policy}/${language}`
  const content = editedContent()
  const view = translationPublishView(content, name, setting()) ?? notFound()
  const findings = draftFindings(content, setting(), name)
  return <PublishTranslation view={view} findings={findings} keeping={await keepingIn(setting().dir)} />
}
