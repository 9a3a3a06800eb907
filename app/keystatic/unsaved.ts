import type { Form } from '../../lib/editor/forms'
import { keptForm } from './kept-forms'

/** A form that was left unsaved. */
export interface Unsaved {
  form: Form
  savedAt: Date
  /** The file as the form would write it. */
  source: string
}

/** The unsaved form of a file, if it began on a state of the file that is not the one of now. */
export async function findOutdated(form: Form): Promise<Unsaved | undefined> {
  const kept = await keptForm(form.key)
  const [bytes] = [...(kept?.files.values() ?? [])]
  if (!kept || !bytes) return undefined
  const now = await blobNow(form.path)
  if (now !== undefined && kept.beforeTreeKey.includes(now)) return undefined
  return { form, savedAt: kept.savedAt, source: new TextDecoder().decode(bytes) }
}

/** What git would call the bytes of a file as it is now. */
async function blobNow(path: string): Promise<string | undefined> {
  const response = await fetch('/api/keystatic/tree', { headers: { 'no-cors': '1' } })
  const entries: { path: string; sha: string }[] = await response.json()
  return entries.find((entry) => entry.path === path)?.sha
}
