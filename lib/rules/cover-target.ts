import type { Rule } from './rule'

/** What is declared to be said stands where it is declared to stand. */
export const coverTarget: Rule = {
  id: 'cover-target',
  severity: 'warning',
  says: 'Each anchor in `covers` leads to a section that says something.',
  citations: [],
  bad: [{ files: { 'content/acme/privacy/policy.yaml': 'profiles: [gdpr]\ncovers:\n  retention: ▶keeping\n' } }],
  good: [
    { files: { 'content/acme/privacy/policy.yaml': 'profiles: [gdpr]\ncovers:\n  retention: [data, in-short]\n' } },
  ],
}
