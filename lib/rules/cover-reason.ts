import type { Rule } from './rule'

/** What does not apply does so for a reason that an auditor can read. */
export const coverReason: Rule = {
  id: 'cover-reason',
  severity: 'warning',
  says: 'A disclosure that is not applicable has a reason.',
  citations: [],
  bad: [{ files: { 'content/acme/privacy/policy.yaml': 'profiles: [gdpr]\ncovers:\n  dpo: ▶not applicable\n' } }],
  good: [
    {
      files: {
        'content/acme/privacy/policy.yaml': 'profiles: [gdpr]\ncovers:\n  dpo: not applicable because Acme has none\n',
      },
    },
  ],
}
