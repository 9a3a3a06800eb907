import { DeskFrame } from '../../../components/desk/DeskFrame'
import { ImportForm } from '../../../components/desk/ImportForm'
import { policiesOf } from '../../../lib/content/checked'
import { editedContent } from '../../../lib/desk/content'
import { deskUrls } from '../../../lib/desk/desk-urls'
import { companiesIn, titleOf } from '../../../lib/desk/policy-state'
import { keepingIn } from '../../../lib/desk/publishing/proposing'
import { setting } from '../../../lib/desk/setting'
import { publicSite } from '../../../lib/settings'

export default async function Page({ searchParams }: { searchParams: Promise<{ policy?: string }> }) {
  const { policy } = await searchParams
  const content = editedContent()
  const companies = companiesIn(content)
  const nameOf = (id: string) => companies.find((one) => id.startsWith(`${one.id}/`))?.name
  return (
    <DeskFrame title="Import a policy" path={deskUrls.import()}>
      <ImportForm
        policies={policiesOf(content).map((texts) => ({
          name: texts.name,
          title: `${nameOf(texts.name)}: ${titleOf(texts)}`,
          hasVersions: texts.versions.length > 0,
        }))}
        policy={policy}
        companies={companies}
        site={publicSite()}
        keeping={await keepingIn(setting().dir)}
      />
    </DeskFrame>
  )
}
