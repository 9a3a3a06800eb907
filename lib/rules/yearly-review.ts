import { draft } from './draft'
import type { Rule } from './rule'

/** A policy is looked at once a year, and its date says so. */
export const yearlyReview: Rule = {
  id: 'yearly-review',
  severity: 'warning',
  says: 'The newest version of a policy is at most 12 months old.',
  citations: [{ law: 'ccpa-act', article: '1798.130(a)(5)', certainty: 'memory' }],
  bad: [
    {
      files: {
        'content/acme/privacy/policy.yaml': 'profiles: [ccpa]\n',
        'content/acme/privacy/2025-05-04.mdx': draft('## Data\n\nYour name.', { title: '▶Privacy policy' }),
      },
    },
  ],
  good: [
    {
      files: {
        'content/acme/privacy/policy.yaml': 'profiles: [ccpa]\n',
        'content/acme/privacy/2026-11-20.mdx': draft('## Data\n\nYour name.'),
      },
    },
  ],
}
