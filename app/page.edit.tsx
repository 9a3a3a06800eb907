import { DeskPage } from '../components/editor/DeskPage'
import { editedContent } from '../lib/editor/content'
import { deskView } from '../lib/editor/desk-view'
import { setting } from '../lib/editor/setting'
import './globals.css'
import './edit.css'

export const dynamic = 'force-dynamic'

export default async function Page() {
  return <DeskPage companies={deskView(await editedContent(), setting())} />
}
