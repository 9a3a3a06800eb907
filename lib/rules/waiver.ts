import type { Rule } from './rule'

/** A waiver holds back findings that are there, until a day that is to come. */
export const waiverInForce: Rule = {
  id: 'waiver',
  severity: 'warning',
  says: 'A waiver names a rule that has findings, and a day that is not past.',
  citations: [],
  bad: [
    {
      files: {
        'content/acme/privacy/policy.yaml':
          'profiles: [gdpr]\nwaivers:\n  ▶long-sentence:\n    reason: Counsel reads it.\n    until: 2099-12-31\n',
      },
    },
    {
      files: {
        'content/acme/privacy/policy.yaml':
          'profiles: [gdpr]\nwaivers:\n  ▶no-contact:\n    reason: Counsel reads it.\n    until: 2020-12-31\n',
      },
    },
  ],
  good: [
    {
      files: {
        'content/acme/privacy/policy.yaml':
          'profiles: [gdpr]\nwaivers:\n  no-contact:\n    reason: Counsel reads it.\n    until: 2099-12-31\n',
      },
    },
  ],
}

/** Whether the findings of a rule can be waived: warnings can, but for those on waivers themselves. */
export function isWaivable(rule: Rule | undefined): boolean {
  return rule?.severity === 'warning' && rule.id !== waiverInForce.id
}
