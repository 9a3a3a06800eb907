import { DeskFrame } from '../../../components/desk/DeskFrame'
import { NewPolicyForm } from '../../../components/desk/NewPolicyForm'
import { deskUrls } from '../../../lib/desk/desk-urls'
import { deskViews } from '../../../lib/desk/shared-views'

export default async function Page({ searchParams }: { searchParams: Promise<{ company?: string }> }) {
  const { company } = await searchParams
  return (
    <DeskFrame title="New policy" path={deskUrls.new()}>
      <NewPolicyForm {...deskViews().newPolicy()} chosen={company} />
    </DeskFrame>
  )
}
