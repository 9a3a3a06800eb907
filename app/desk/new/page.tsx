import type { Metadata } from 'next'
import { DeskFrame } from '../../../components/desk/DeskFrame'
import { NewPolicyForm } from '../../../components/desk/NewPolicyForm'
import { archiveIn } from '../../../lib/archive/checked-archive'
import { editedContent } from '../../../lib/desk/content'
import { deskUrls } from '../../../lib/desk/desk-urls'
import { setting } from '../../../lib/desk/setting'

export const metadata: Metadata = { title: 'New policy – Desk' }

export default async function Page({ searchParams }: { searchParams: Promise<{ company?: string }> }) {
  const { company } = await searchParams
  const { companies } = archiveIn(editedContent(), setting())
  return (
    <DeskFrame title="New policy" path={deskUrls.new()}>
      <NewPolicyForm
        companies={companies.map(({ id, name }) => ({ id, name: name || id }))}
        chosen={company}
        site={setting().site}
      />
    </DeskFrame>
  )
}
