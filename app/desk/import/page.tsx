import type { Metadata } from 'next'
import { DeskFrame } from '../../../components/desk/DeskFrame'
import { ImportForm } from '../../../components/desk/ImportForm'
import { deskUrls } from '../../../lib/desk/desk-urls'
import '../policies.css'

export const metadata: Metadata = { title: 'Import – Desk' }

export default function Page() {
  return (
    <DeskFrame title="Import a policy" path={deskUrls.import()}>
      <ImportForm />
    </DeskFrame>
  )
}
