// Reads the code that is the same for every policy, each piece a file of its own.
import { readFileSync } from 'node:fs'
import type { Snippet } from './snippets'

/** The code that decides, from the version that a user accepted and the data of a policy, whether to ask again and what to show. */
export const acceptance: Snippet = template('TypeScript', 'acceptance.ts')

function template(title: string, file: string): Snippet {
  const [, language = ''] = file.split('.')
  return { id: language, title, language, code: readFileSync(`lib/links/templates/${file}`, 'utf8') }
}
