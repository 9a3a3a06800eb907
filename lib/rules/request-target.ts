import type { Rule } from './rule'

/** A request that readers can make rests on a section that says so. */
export const requestTarget: Rule = {
  id: 'request-target',
  severity: 'warning',
  says: 'Each request in `requests` rests on a section of the policy.',
  citations: [],
  bad: [{ files: { 'content/acme/privacy/policy.yaml': 'email: us@acme.example\nrequests:\n  access: ▶rights\n' } }],
  good: [{ files: { 'content/acme/privacy/policy.yaml': 'email: us@acme.example\nrequests:\n  access: data\n' } }],
}
