import { caloppa, ccpa } from './citations'
import type { Disclosure } from './disclosures'

/** What the laws of California alone ask. */
export const californian: readonly Disclosure[] = [
  {
    id: 'sold-or-shared',
    says: 'Which categories were sold or shared in the last 12 months, to whom and why, or that none were.',
    citations: [ccpa('7011(e)(1)(D)-(F)')],
    dpv: 'SellDataToThirdParties',
  },
  {
    id: 'minors-sale',
    says: 'Whether the company knows that it sells or shares data of people under 16.',
    citations: [ccpa('7011(e)(1)(G)')],
  },
  {
    id: 'disclosed',
    says: 'Which categories were disclosed for a business purpose in the last 12 months, to whom and why, or that none were.',
    citations: [ccpa('7011(e)(1)(H)-(J)')],
    dpv: 'Disclose',
  },
  {
    id: 'sensitive-use',
    says: 'Whether sensitive data is used beyond what section 7027(m) allows.',
    citations: [ccpa('7011(e)(1)(K)')],
    dpv: 'SpecialCategoryPersonalData',
  },
  {
    id: 'opt-out',
    says: 'The right to opt out of the sale or sharing of data.',
    citations: [ccpa('7011(e)(2)(D)')],
  },
  {
    id: 'limit-sensitive',
    says: 'The right to limit the use of sensitive data.',
    citations: [ccpa('7011(e)(2)(E)')],
  },
  {
    id: 'no-retaliation',
    says: 'The right not to be treated worse for using one’s rights.',
    citations: [ccpa('7011(e)(2)(F)')],
  },
  {
    id: 'how-to-exercise',
    says: 'How to make a request: the ways, what to do, and links.',
    citations: [ccpa('7011(e)(3)(A)-(B)')],
  },
  {
    id: 'opt-out-notice',
    says: 'The notice of the right to opt out, where it applies.',
    citations: [ccpa('7011(e)(3)(C)')],
  },
  {
    id: 'limit-notice',
    says: 'The notice of the right to limit, where it applies.',
    citations: [ccpa('7011(e)(3)(D)')],
  },
  {
    id: 'verification',
    says: 'How the company verifies who makes a request.',
    citations: [ccpa('7011(e)(3)(E)')],
  },
  {
    id: 'opt-out-signal',
    says: 'How an opt-out preference signal of a browser is handled.',
    citations: [ccpa('7011(e)(3)(F)-(G)')],
  },
  {
    id: 'authorised-agent',
    says: 'How an authorised agent can make a request for someone.',
    citations: [ccpa('7011(e)(3)(H)')],
  },
  {
    id: 'do-not-track',
    says: 'How the site responds to Do Not Track signals, or a link to where that is said.',
    citations: [caloppa('22575(b)(5)'), caloppa('22575(b)(7)', 'memory')],
  },
  {
    id: 'third-party-tracking',
    says: 'Whether others collect data about people across sites and over time.',
    citations: [caloppa('22575(b)(6)')],
  },
  {
    id: 'changes',
    says: 'How people learn of material changes to the policy.',
    citations: [caloppa('22575(b)(3)')],
  },
  {
    id: 'languages',
    says: 'The policy is there in the languages in which the company deals with people.',
    citations: [ccpa('7003(b)(2)')],
  },
  {
    id: 'effective-date',
    says: 'The day on which the policy takes effect.',
    citations: [caloppa('22575(b)(4)')],
    madeBy: 'history',
  },
  {
    id: 'last-updated',
    says: 'The day on which the policy was last updated.',
    citations: [ccpa('7011(e)(4)')],
    madeBy: 'policy',
  },
  {
    id: 'small-screens',
    says: 'The policy can be read on small screens.',
    citations: [ccpa('7003(b)(1)')],
    madeBy: 'policy',
  },
  {
    id: 'accessible',
    says: 'The policy is accessible to people with disabilities.',
    citations: [ccpa('7003(b)(3)')],
    madeBy: 'policy',
  },
  {
    id: 'printable',
    says: 'The policy can be printed as a document.',
    citations: [ccpa('7011(c)')],
    madeBy: 'policy',
  },
]
