import type { Rule } from './rule'

/** Which laws and stores apply is for counsel to say, and without it nothing can be asked. */
export const noProfile: Rule = {
  id: 'no-profile',
  severity: 'warning',
  says: 'A policy, or its company, names the laws and stores that apply.',
  citations: [],
  bad: [{ files: { 'content/acme/privacy/policy.yaml': '▶email: app@acme.example\n' } }],
  good: [{ files: { 'content/acme/privacy/policy.yaml': 'profiles: [gdpr]\n' } }],
}
