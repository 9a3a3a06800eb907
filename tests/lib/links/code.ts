import type { Snippet } from '../../../lib/links/snippets'

/** The code among snippets that has an id. Throws where none has. */
export function codeIn(snippets: Snippet[], id: string): string {
  const found = snippets.find((snippet) => snippet.id === id)
  if (!found) throw new Error(`There is no code for ${id}.`)
  return found.code
}
