import { notFound } from 'next/navigation'
import { DeskFrame } from '../../../../../components/desk/DeskFrame'
import { VersionList } from '../../../../../components/desk/VersionList'
import { deskUrls } from '../../../../../lib/desk/desk-urls'
import { deskViews } from '../../../../../lib/desk/shared-views'

/** The published versions of a policy, also while there is a draft. */
export default async function Page({ params }: { params: Promise<{ company: string; policy: string }> }) {
  const { company, policy: id } = await params
  const view = deskViews().versions(`${company}/${id}`) ?? notFound()
  const { name, policy, versions, withdrawn } = view
  return (
    <DeskFrame title={`Versions of ${policy.title}`} about={view} path={deskUrls.versions(name)}>
      {versions.length + withdrawn.length > 0 ? <VersionList view={view} /> : <p>Nothing is published yet.</p>}
    </DeskFrame>
  )
}
