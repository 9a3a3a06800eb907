import { DeskPage } from '../components/editor/DeskPage'
import { editedContent, setting } from '../lib/editor/content'
import { deskView } from '../lib/editor/desk-view'
import './globals.css'
import './edit.css'

export const dynamic = 'force-dynamic'

export default async function Page() {
  return <DeskPage companies={deskView(await editedContent(), setting())} />
}
