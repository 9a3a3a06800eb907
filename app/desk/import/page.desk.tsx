import { DeskFrame } from '../../../components/desk/DeskFrame'
import { ImportForm } from '../../../components/desk/ImportForm'
import { deskUrls } from '../../../lib/desk/desk-urls'
import { deskViews } from '../../../lib/desk/shared-views'

export default async function Page({ searchParams }: { searchParams: Promise<{ policy?: string }> }) {
  const { policy } = await searchParams
  return (
    <DeskFrame title="Import a policy" path={deskUrls.import()}>
      <ImportForm {...(await deskViews().import())} policy={policy} />
    </DeskFrame>
  )
}
