import { createStore, del, get, set } from 'idb-keyval'

/** What Keystatic keeps in the browser of a form that was not saved. */
export interface KeptForm {
  /** Has what git would call the bytes of the file on which the form began. */
  beforeTreeKey: string
  savedAt: Date
  /** The files as the form would write them, by their paths. */
  files: Map<string, Uint8Array>
}

/** What is kept of the form of a key; undefined when nothing is, or nothing that can be read. */
export async function keptForm(key: string): Promise<KeptForm | undefined> {
  const kept: unknown = await get(['singleton', key], keystaticStore())
  return isKept(kept) ? kept : undefined
}

/** Keeps what a form of a key would write, as one that began on an older state of its file. */
export function keepForm(key: string, files: KeptForm['files']): Promise<void> {
  return set(['singleton', key], { version: 1, savedAt: new Date(), beforeTreeKey: 'older', files }, keystaticStore())
}

/** Throws away what is kept of the form of a key. */
export function forgetForm(key: string): Promise<void> {
  return del(['singleton', key], keystaticStore())
}

function keystaticStore() {
  return createStore('keystatic', 'items')
}

function isKept(value: unknown): value is KeptForm {
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
