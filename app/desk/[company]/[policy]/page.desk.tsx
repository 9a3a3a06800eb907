import { notFound } from 'next/navigation'
import { DraftPage } from '../../../../components/desk/DraftPage'
import { LanguageList } from '../../../../components/desk/LanguageList'
import { NoDraft } from '../../../../components/desk/NoDraft'
import { deskViews } from '../../../../lib/desk/shared-views'
import '../../../redline.css'

interface Props {
  params: Promise<{ company: string; policy: string }>
  searchParams: Promise<{ mode?: string }>
}

export default async function Page({ params, searchParams }: Props) {
  const { company, policy } = await params
  const views = deskViews()
  const name = `${company}/${policy}`
  const view = views.draft(name)
  if (view) return <DraftPage view={view} mode={(await searchParams).mode} />
  const languages = views.languages(name)
  return (
    <NoDraft view={views.versions(name) ?? notFound()}>
      {languages && (
        <section>
          <h2>Languages</h2>
          <LanguageList view={languages} />
        </section>
      )}
    </NoDraft>
  )
}
