import { notFound } from 'next/navigation'
import { DeskFrame } from '../../../../../components/desk/DeskFrame'
import { LanguageList } from '../../../../../components/desk/LanguageList'
import { deskUrls } from '../../../../../lib/desk/desk-urls'
import { deskViews } from '../../../../../lib/desk/shared-views'

export default async function Page({ params }: { params: Promise<{ company: string; policy: string }> }) {
  const { company, policy } = await params
  const view = deskViews().languages(`${company}/${policy}`) ?? notFound()
  return (
    <DeskFrame title="Languages" about={view} path={deskUrls.languages(view.name)}>
      <LanguageList view={view} />
    </DeskFrame>
  )
}
