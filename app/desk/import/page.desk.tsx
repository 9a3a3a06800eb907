import { DeskFrame } from '../../../components/desk/DeskFrame'
import { ImportForm } from '../../../components/desk/ImportForm'
import { deskUrls } from '../../../lib/desk/desk-urls'
import { deskProgram } from '../../../lib/desk/shared-program'

export default async function Page({ searchParams }: { searchParams: Promise<{ policy?: string }> }) {
  const { policy } = await searchParams
  return (
    <DeskFrame title="Import a policy" path={deskUrls.import()}>
      <ImportForm {...(await deskProgram().views.import())} policy={policy} />
    </DeskFrame>
  )
}
