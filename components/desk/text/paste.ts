/** What is pasted, in the HTML that a text can hold, and what of it could not be kept. */
export interface CleanPaste {
  html: string
  lost: string[]
  /** The title with which it begins, where it has one. */
  title?: string
}

/** Cleans the HTML of a clipboard. */
export function cleanPaste(html: string): CleanPaste {
  return { html, lost: [] }
}
