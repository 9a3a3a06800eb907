import { DeskFrame } from '../../../components/desk/DeskFrame'
import { NewPolicyForm } from '../../../components/desk/NewPolicyForm'
import { editedContent } from '../../../lib/desk/content'
import { deskUrls } from '../../../lib/desk/desk-urls'
import { companiesIn } from '../../../lib/desk/policy-state'
import { setting } from '../../../lib/desk/setting'
import '../policies.css'

export default async function Page({ searchParams }: { searchParams: Promise<{ company?: string }> }) {
  const { company } = await searchParams
  return (
    <DeskFrame title="New policy" path={deskUrls.new()}>
      <NewPolicyForm companies={companiesIn(editedContent())} chosen={company} site={setting().site} />
    </DeskFrame>
  )
}
