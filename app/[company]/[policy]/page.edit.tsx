import { notFound } from 'next/navigation'
import { ReadingPage } from '../../../components/editor/ReadingPage'
import { ShortcutPreview } from '../../../components/editor/ShortcutPreview'
import { editedContent } from '../../../lib/editor/content'
import { versionView } from '../../../lib/editor/draft-view'
import { setting } from '../../../lib/editor/setting'
import { shortcutPreview } from '../../../lib/editor/shortcut-preview'
import '../../globals.css'
import '../../edit.css'

type Props = { params: Promise<{ company: string; policy: string }> }

export default async function Page({ params }: Props) {
  const { company, policy } = await params
  const content = await editedContent()
  const view = versionView(content, `${company}/${policy}`, setting())
  if (view) return <ReadingPage view={view} />
  const shortcut = shortcutPreview(content, company, policy, setting())
  if (!shortcut) notFound()
  return <ShortcutPreview view={shortcut} />
}
