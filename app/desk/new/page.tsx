import { DeskFrame } from '../../../components/desk/DeskFrame'
import { NewPolicyForm } from '../../../components/desk/NewPolicyForm'
import { policiesOf } from '../../../lib/content/checked'
import { editedContent } from '../../../lib/desk/content'
import { deskUrls } from '../../../lib/desk/desk-urls'
import { companiesIn } from '../../../lib/desk/policy-state'
import { publicSite } from '../../../lib/settings'

export default async function Page({ searchParams }: { searchParams: Promise<{ company?: string }> }) {
  const { company } = await searchParams
  const content = editedContent()
  return (
    <DeskFrame title="New policy" path={deskUrls.new()}>
      <NewPolicyForm
        companies={companiesIn(content)}
        taken={policiesOf(content).map(({ name }) => name)}
        chosen={company}
        site={publicSite()}
      />
    </DeskFrame>
  )
}
