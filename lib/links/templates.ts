// Reads the code that is the same for every policy, each piece a file of its own.
import { readFileSync } from 'node:fs'
import type { Snippet } from './snippets'

/** Components of apps that link to a policy or to a section of it, or show its text, given an address. */
export const components: Snippet[] = [
  template('React Native, link', 'link.tsx'),
  template('React Native, web view', 'view.tsx'),
  template('SwiftUI, link', 'link.swift'),
  template('SwiftUI, web view', 'view.swift'),
  template('Jetpack Compose, link', 'link.kt'),
  template('Jetpack Compose, web view', 'view.kt'),
  template('Flutter, link', 'link.dart'),
  template('Flutter, web view', 'view.dart'),
]

/** The code that decides, from the version that a user accepted and the data of a policy, whether to ask again and what to show. */
export const acceptance: Snippet = template('TypeScript', 'acceptance.ts')

function template(title: string, file: string): Snippet {
  const [, language = ''] = file.split('.')
  return { title, language, code: readFileSync(`lib/links/templates/${file}`, 'utf8') }
}
