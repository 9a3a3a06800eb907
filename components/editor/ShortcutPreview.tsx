import type { ShortcutView } from '../../lib/pages/shortcut-view'
import { ShortcutPage } from '../ShortcutPage'
import { EditorBar } from './EditorBar'

/** The page of a shortcut, as the facts about the company and the version in force make it. */
export function ShortcutPreview({ view }: { view: ShortcutView }) {
  const { from, title } = view
  return (
    <>
      <title>{`Shortcut: ${title} – ${from.company.name}`}</title>
      <EditorBar company={from.company.id} policy={from.version.policy} label="Shortcut" />
      <ShortcutPage view={view} />
    </>
  )
}
