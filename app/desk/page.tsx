import type { Metadata } from 'next'
import { DeskFrame } from '../../components/desk/DeskFrame'
import { HomeTable } from '../../components/desk/HomeTable'
import { editedContent } from '../../lib/desk/content'
import { deskUrls } from '../../lib/desk/desk-urls'
import { homeView } from '../../lib/desk/home-view'
import { setting } from '../../lib/desk/setting'

export const metadata: Metadata = { title: 'Policies – Desk' }

export default function Page() {
  return (
    <DeskFrame title="Policies" path={deskUrls.home()}>
      <p className="actions">
        <a className="button" href={deskUrls.new()}>
          New policy or company
        </a>
      </p>
      <HomeTable rows={homeView(editedContent(), setting())} />
    </DeskFrame>
  )
}
