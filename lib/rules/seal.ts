import type { Rule } from './rule'

/** What was published stays as it was. */
export const sealedVersion: Rule = {
  id: 'seal',
  severity: 'error',
  says: 'A version is what it was when it was published, as `SHA256SUMS` records it.',
  citations: [],
  bad: [{ files: { 'content/SHA256SUMS': '▶not a seal\n' } }],
  good: [{ files: {} }],
}
