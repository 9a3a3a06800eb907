import { createStore, del, get } from 'idb-keyval'
import type { Form } from '../../lib/editor/forms'

/** What Keystatic keeps in the browser of a form that was not saved. */
export interface Unsaved {
  form: Form
  savedAt: Date
  /** The file as the form would write it. */
  source: string
}

/** The unsaved form of a file, if it began on a state of the file that is not the one of now. */
export async function findOutdated(form: Form): Promise<Unsaved | undefined> {
  const kept: unknown = await get(['singleton', form.key], keystaticStore())
  if (!isKept(kept)) return undefined
  const [bytes] = [...kept.files.values()]
  const now = await blobNow(form.path)
  if (!bytes || (now !== undefined && kept.beforeTreeKey.includes(now))) return undefined
  return { form, savedAt: kept.savedAt, source: new TextDecoder().decode(bytes) }
}

/** Throws an unsaved form away. */
export function discardUnsaved({ form }: Unsaved): Promise<void> {
  return del(['singleton', form.key], keystaticStore())
}

function keystaticStore() {
  return createStore('keystatic', 'items')
}

interface Kept {
  /** Has what git would call the bytes of the file on which the form began. */
  beforeTreeKey: string
  savedAt: Date
  files: Map<string, Uint8Array>
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false
  return (
    'beforeTreeKey' in value &&
    typeof value.beforeTreeKey === 'string' &&
    'savedAt' in value &&
    value.savedAt instanceof Date &&
    'files' in value &&
    value.files instanceof Map
  )
}

/** What git would call the bytes of a file as it is now. */
async function blobNow(path: string): Promise<string | undefined> {
  const response = await fetch('/api/keystatic/tree', { headers: { 'no-cors': '1' } })
  const entries: { path: string; sha: string }[] = await response.json()
  return entries.find((entry) => entry.path === path)?.sha
}
