import { notFound } from 'next/navigation'
import { DraftPage } from '../../../../components/desk/DraftPage'
import { LanguageList } from '../../../../components/desk/LanguageList'
import { NoDraft } from '../../../../components/desk/NoDraft'
import { editedContent } from '../../../../lib/desk/content'
import { draftPageView } from '../../../../lib/desk/draft/draft-page'
import { languagesView } from '../../../../lib/desk/publishing/translating'
import { noDraftView } from '../../../../lib/desk/publishing/version-view'
import { setting } from '../../../../lib/desk/setting'
import '../../../redline.css'

interface Props {
  params: Promise<{ company: string; policy: string }>
  searchParams: Promise<{ mode?: string }>
}

export default async function Page({ params, searchParams }: Props) {
  const { company, policy } = await params
  const content = editedContent()
  const view = draftPageView(content, setting(), company, policy)
  if (view) return <DraftPage view={view} mode={(await searchParams).mode} />
  const name = `${company}/${policy}`
  const languages = languagesView(content, name, setting())
  return (
    <NoDraft view={noDraftView(content, name, setting()) ?? notFound()}>
      {languages && (
        <section>
          <h2>Languages</h2>
          <LanguageList view={languages} />
        </section>
      )}
    </NoDraft>
  )
}
