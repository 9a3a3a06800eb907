import type { DeskDocument } from '../../lib/desk/document/document'

/** What was written and not saved yet, with the state of the file from which it began, and who writes it. */
export interface Kept {
  by: string
  base: string
  began: DraftText
  text: DraftText
}

/** The text of a draft and its fields. */
export interface DraftText {
  fields: Record<string, unknown>
  document: DeskDocument
}

const keyOf = (policy: string) => `desk:${policy}`

/** Keeps in this browser what is not saved yet; without it, forgets what the same page kept. A browser that keeps nothing is none the worse. */
export function keep(policy: string, by: string, kept?: Omit<Kept, 'by'>): void {
  try {
    if (kept) localStorage.setItem(keyOf(policy), JSON.stringify({ by, ...kept }))
    else if (keptOf(policy)?.by === by) localStorage.removeItem(keyOf(policy))
  } catch {}
}

/** What this browser keeps of a policy that was not saved. */
export function keptOf(policy: string): Kept | undefined {
  try {
    return JSON.parse(localStorage.getItem(keyOf(policy)) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}
