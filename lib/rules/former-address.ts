import { company } from './company'
import type { Rule } from './rule'

/** A former address leads to one place, and stays. */
export const formerAddress: Rule = {
  id: 'former-address',
  severity: 'error',
  says: 'A former address is none that the site has, leads to one place, and is never taken back.',
  citations: [],
  bad: [
    { files: { 'content/acme/company.yaml': company('formerAddresses: [/legal, ▶/acme/privacy]\n') } },
    {
      files: {
        'content/acme/company.yaml': company('formerAddresses: /legal/\n'),
        'content/acme/privacy/policy.yaml': 'formerAddresses: ▶/legal\n',
      },
    },
  ],
  good: [
    {
      files: {
        'content/acme/company.yaml': company('formerAddresses: /legal/\n'),
        'content/acme/privacy/policy.yaml': 'formerAddresses: [/legal/privacy.html, /privacy.pdf]\n',
      },
    },
  ],
}
