import { DeskFrame } from '../../../components/desk/DeskFrame'
import { NewPolicyForm } from '../../../components/desk/NewPolicyForm'
import { deskUrls } from '../../../lib/desk/desk-urls'
import { deskProgram } from '../../../lib/desk/shared-program'

export default async function Page({ searchParams }: { searchParams: Promise<{ company?: string }> }) {
  const { company } = await searchParams
  return (
    <DeskFrame title="New policy" path={deskUrls.new()}>
      <NewPolicyForm {...deskProgram().views.newPolicy()} chosen={company} />
    </DeskFrame>
  )
}
