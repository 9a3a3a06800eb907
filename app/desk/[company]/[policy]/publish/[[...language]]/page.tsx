import { notFound } from 'next/navigation'
import { PublishPage } from '../../../../../../components/desk/PublishPage'
import { editedContent } from '../../../../../../lib/desk/content'
import { findingsToPublish } from '../../../../../../lib/desk/findings/draft-findings'
import { branchFor, keepingIn } from '../../../../../../lib/desk/publishing/proposing'
import { publishView } from '../../../../../../lib/desk/publishing/publish-view'
import { translationPublishView } from '../../../../../../lib/desk/publishing/translating'
import { setting } from '../../../../../../lib/desk/setting'
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
  const name = [company, policy, ...language].join('/')
  const checked = editedContent()
  const translation = language.length > 0 && translationPublishView(checked, name, setting())
  const { view, content } = translation
    ? { view: translation, content: checked }
    : (language.length === 0 && publishView(checked, name, setting(), replaces)) || notFound()
  const findings = findingsToPublish(content, setting(), name, checked)
  const keeping = await keepingIn(setting().dir)
  return <PublishPage view={view} findings={findings} keeping={keeping} branch={branchFor(name)} />
}
