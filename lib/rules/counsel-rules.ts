// The rules for counsel to weigh on the whole of a policy, what is declared about it, and the policies of a company.
import { cited } from '../laws/laws'
import { draft, policy, type Rule, rulesOf, text, version } from './rule'

/** The rules for counsel to weigh. */
export const counselRules = rulesOf({
  /** Links carry the title of a policy, and readers look for the word. */
  'title-subject': {
    severity: 'warning',
    says: 'The title of a privacy policy in English has the word privacy.',
    citations: cited('wp260 11', 'ccpa 7011(d)', 'caloppa 22577(b), read'),
    bad: draft('Your name.', { title: '▶Our promise' }),
    good: draft('Your name.', { title: 'Privacy notice' }),
  },
  /** Comments go with the draft, and never stand in its text. */
  comment: {
    severity: 'warning',
    says: 'Comments on a draft are dealt with before it is published.',
    bad: {
      'content/acme/privacy/draft.mdx': text('## Data\n\n▶Your name.'),
      'content/acme/privacy/draft.notes.yaml':
        '- section: data\n  on: Your name\n  by: Ann\n  date: 2026-11-01\n  says: Whose?\n',
    },
    good: {
      'content/acme/privacy/draft.mdx': text('## Data\n\nYour name.'),
      'content/acme/privacy/draft.notes.yaml': '- by: Ann\n  date: 2026-11-01\n  says: Whose?\n  resolved: true\n',
    },
  },
  'no-contact': {
    severity: 'warning',
    says: 'A policy, or what is known about it, has an e-mail address, a telephone number or a postal address.',
    citations: cited('gdpr 13(1)(a)', 'ccpa 7011(e)(3)(J)', 'google-play User Data policy'),
    bad: '## Data\n\nYour name.\n\n▶## Contact\n\nPlease contact our team.',
    good: '## Contact\n\nWrite to us@acme.example.',
  },
  /** Readers who write to a company reach it wherever they read its address. */
  'contact-addresses': {
    severity: 'warning',
    says: 'The policies of a company name one e-mail address.',
    citations: cited('wp260 33', 'coppa 312.4(a)'),
    bad: {
      ...draft('## Contact\n\nWrite to ▶one@acme.example.'),
      'content/acme/app/draft.mdx': text('## Contact\n\nWrite to two@acme.example.', { title: 'App privacy policy' }),
    },
    good: '## Contact\n\nWrite to us@acme.example.\n\n## Complaints\n\nWrite to the authority, help@authority.example.',
  },
  /** Children are those under one age, wherever a company says so. */
  'children-ages': {
    severity: 'warning',
    says: 'The policies of a company name one age below which people are children.',
    citations: cited('wp260 33', 'coppa 312.4(a)'),
    bad: '## Children\n\nWe keep nothing about children under 13. Acme is not for anyone ▶under 18.',
    good: '## Children\n\nAcme is for people over 15. We keep nothing about children under 16.',
  },
  /** The page says when a text was updated and takes effect; another day in the text would contradict it. */
  'own-date': {
    severity: 'warning',
    says: 'A text gives no other day as its own than its page.',
    bad: '## Data\n\nLast updated: ▶1 May 2020',
    good: '## Data\n\nYou gave it to us on 1 May 2020.',
  },
  /** A policy is looked at once a year, and its date says so. */
  'yearly-review': {
    severity: 'warning',
    says: 'The newest version of a policy is at most 12 months old.',
    citations: cited('ccpa-act 1798.130(a)(5), memory'),
    bad: {
      ...policy('profiles: [ccpa]\n'),
      ...version('2025-05-04', '## Data\n\nYour name.', { title: '▶Privacy policy' }),
    },
    good: {
      ...policy('profiles: [ccpa]\n'),
      ...version('2026-11-20', '## Data\n\nYour name.'),
    },
  },
  /** Which laws and stores apply is for counsel to say, and without it nothing can be asked. */
  'no-profile': {
    severity: 'warning',
    says: 'A policy, or its company, names the laws and stores that apply.',
    bad: policy('▶email: app@acme.example\n'),
    good: policy('profiles: [gdpr]\n'),
  },
  'cover-target': {
    severity: 'warning',
    says: 'Each disclosure is declared in sections that say something.',
    bad: policy('profiles: [gdpr]\ncovers:\n  retention: ▶keeping\n'),
    good: policy('profiles: [gdpr]\ncovers:\n  retention: [data, in-short]\n'),
  },
  /** What does not apply does so for a reason that an auditor can read. */
  'cover-reason': {
    severity: 'warning',
    says: 'A disclosure that is not applicable has a reason.',
    bad: policy('profiles: [gdpr]\ncovers:\n  dpo: ▶not applicable\n'),
    good: policy('profiles: [gdpr]\ncovers:\n  dpo: not applicable because Acme has none\n'),
  },
  'request-target': {
    severity: 'warning',
    says: 'Each request that people can make rests on a section of the policy.',
    bad: policy('email: us@acme.example\nrequests:\n  access: ▶rights\n'),
    good: policy('email: us@acme.example\nrequests:\n  access: data\n'),
  },
  'request-contact': {
    severity: 'warning',
    says: 'A policy that lets people make requests, or its company, has an e-mail address to send them to.',
    bad: policy('requests:\n  ▶access: data\n'),
    good: policy('email: us@acme.example\nrequests:\n  access: data\n'),
  },
  /** A waiver holds back findings that are there, until a day that is to come. */
  waiver: {
    severity: 'warning',
    says: 'A waiver names a rule that has findings, and a day that is not past.',
    bad: policy(
      'profiles: [gdpr]\nwaivers:\n  ▶long-sentence:\n    reason: Counsel reads it.\n    until: 2027-12-31\n',
    ),
    good: policy('profiles: [gdpr]\nwaivers:\n  no-contact:\n    reason: Counsel reads it.\n    until: 2027-12-31\n'),
  },
})

/** Whether the findings of a rule can be waived: warnings can, but for those on waivers themselves. */
export function isWaivable(rule: Rule | undefined): boolean {
  return rule?.severity === 'warning' && rule.id !== counselRules.waiver.id
}

/** The first and the last day until which a finding may stand that is weighed on a day: that day, and two years later. */
export function waiverDays(day: string): { first: string; last: string } {
  const last = new Date(`${day}T00:00:00Z`)
  last.setUTCFullYear(last.getUTCFullYear() + 2)
  return { first: day, last: last.toISOString().slice(0, 10) }
}
