import { dart } from './acceptance/dart'
import { kotlin } from './acceptance/kotlin'
import { swift } from './acceptance/swift'
import { typeScript } from './acceptance/type-script'
import type { Snippet } from './snippets'

/** The code that tells an app, from the version that its user accepted and the data of the policy, whether to ask again and what to show. */
export function acceptanceSnippets({
  data,
}: {
  /** the address of policy.json */
  data: string
}): Snippet[] {
  return [
    { id: 'typescript', title: 'TypeScript', language: 'ts', code: typeScript(data) },
    { id: 'swift', title: 'Swift', language: 'swift', code: swift(data) },
    { id: 'kotlin', title: 'Kotlin', language: 'kotlin', code: kotlin(data) },
    { id: 'dart', title: 'Dart', language: 'dart', code: dart(data) },
  ]
}
