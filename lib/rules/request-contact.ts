import type { Rule } from './rule'

/** Readers can send the requests that a policy lets them make. */
export const requestContact: Rule = {
  id: 'request-contact',
  severity: 'warning',
  says: 'A policy that lets people make requests, or its company, has an e-mail address to send them to.',
  citations: [],
  bad: [{ files: { 'content/acme/privacy/policy.yaml': 'requests:\n  ▶access: data\n' } }],
  good: [{ files: { 'content/acme/privacy/policy.yaml': 'email: us@acme.example\nrequests:\n  access: data\n' } }],
}
