import { californian } from './california'
import { apple, caloppa, ccpa, gdpr, play } from './citations'
import type { Citation, Profile } from './laws'

/** Something that a law or a store asks a policy to say. */
export interface Disclosure {
  /** Its id in `covers`, such as `retention`. */
  id: string
  /** What the policy says, as one sentence. */
  says: string
  citations: Citation[]
  /** The page of this site that makes it for every policy, whatever the text says. */
  madeBy?: 'policy' | 'history'
  /** Its term in the W3C Data Privacy Vocabulary, where that has one. */
  dpv?: string
}

/** What laws and stores ask policies to say, and how well each article is known. */
export const disclosures: readonly Disclosure[] = [
  {
    id: 'controller',
    says: 'Who is responsible for the data, how to contact them, and their representative in the EU if they have one.',
    citations: [gdpr('13(1)(a)'), play('User Data policy')],
    dpv: 'DataController',
  },
  {
    id: 'contact',
    says: 'How to contact the company about privacy, in a way that fits how it deals with people.',
    citations: [ccpa('7011(e)(3)(J)'), play('User Data policy')],
    dpv: 'hasContact',
  },
  {
    id: 'dpo',
    says: 'How to contact the data protection officer, if there is one.',
    citations: [gdpr('13(1)(b)')],
    dpv: 'DataProtectionOfficer',
  },
  {
    id: 'data-categories',
    says: 'Which categories of personal data are collected; the GDPR asks where data does not come from the person.',
    citations: [
      gdpr('14(1)(d)'),
      ccpa('7011(e)(1)(A)'),
      caloppa('22575(b)(1)'),
      play('User Data policy'),
      apple('5.1.1(i)'),
    ],
    dpv: 'PersonalDataCategory',
  },
  {
    id: 'data-source',
    says: 'Where the data comes from; the GDPR asks where it does not come from the person.',
    citations: [gdpr('14(2)(f)'), ccpa('7011(e)(1)(B)')],
    dpv: 'DataSource',
  },
  {
    id: 'purposes',
    says: 'The purposes for which the data is used.',
    citations: [gdpr('13(1)(c)'), ccpa('7011(e)(1)(C)'), apple('5.1.1(i)')],
    dpv: 'Purpose',
  },
  {
    id: 'legal-bases',
    says: 'The legal basis of each purpose.',
    citations: [gdpr('13(1)(c)')],
    dpv: 'LegalBasis',
  },
  {
    id: 'legitimate-interests',
    says: 'The interests that are pursued, where legitimate interests are the legal basis.',
    citations: [gdpr('13(1)(d)')],
  },
  {
    id: 'recipients',
    says: 'Who receives the data, or which categories of recipients do.',
    citations: [gdpr('13(1)(e)'), caloppa('22575(b)(1)'), play('User Data policy')],
    dpv: 'Recipient',
  },
  {
    id: 'equal-protection',
    says: 'That third parties with whom data is shared protect it as the company does.',
    citations: [apple('5.1.1(i)')],
  },
  {
    id: 'transfers',
    says: 'Transfers to other countries, the adequacy decision or the safeguards for them, and how to get a copy of those.',
    citations: [gdpr('13(1)(f)')],
    dpv: 'Transfer',
  },
  {
    id: 'retention',
    says: 'How long the data is kept, or what that depends on.',
    citations: [gdpr('13(2)(a)'), play('User Data policy'), apple('5.1.1(i)')],
    dpv: 'StorageDuration',
  },
  {
    id: 'account-deletion',
    says: 'How to delete an account and its data.',
    citations: [
      play('User Data policy'),
      play('account deletion policy', 'read'),
      apple('5.1.1(i)'),
      apple('5.1.1(v)', 'quoted'),
    ],
    dpv: 'Erase',
  },
  {
    id: 'security',
    says: 'How the data is handled securely.',
    citations: [play('User Data policy')],
    dpv: 'TechnicalOrganisationalMeasure',
  },
  {
    id: 'right-access',
    says: 'The right to know and to see the data about oneself.',
    citations: [gdpr('13(2)(b)'), ccpa('7011(e)(2)(A)'), caloppa('22575(b)(2)')],
    dpv: 'DataSubjectRight',
  },
  {
    id: 'right-erasure',
    says: 'The right to have data deleted.',
    citations: [gdpr('13(2)(b)'), ccpa('7011(e)(2)(B)')],
    dpv: 'DataSubjectRight',
  },
  {
    id: 'right-rectification',
    says: 'The right to have data corrected.',
    citations: [gdpr('13(2)(b)'), ccpa('7011(e)(2)(C)')],
    dpv: 'DataSubjectRight',
  },
  {
    id: 'right-restriction',
    says: 'The right to have processing restricted.',
    citations: [gdpr('13(2)(b)')],
    dpv: 'DataSubjectRight',
  },
  {
    id: 'right-objection',
    says: 'The right to object to processing.',
    citations: [gdpr('13(2)(b)')],
    dpv: 'DataSubjectRight',
  },
  {
    id: 'right-portability',
    says: 'The right to get data in a portable format.',
    citations: [gdpr('13(2)(b)')],
    dpv: 'DataSubjectRight',
  },
  {
    id: 'withdraw-consent',
    says: 'That consent can be withdrawn at any time, without effect on what was done before.',
    citations: [gdpr('13(2)(c)'), apple('5.1.1(i)')],
    dpv: 'hasWithdrawalMethod',
  },
  {
    id: 'complaint',
    says: 'The right to complain to a supervisory authority.',
    citations: [gdpr('13(2)(d)')],
    dpv: 'DataProtectionAuthority',
  },
  {
    id: 'response-time',
    says: 'That requests are answered within one month, which can be extended by two.',
    citations: [gdpr('12(3)')],
  },
  {
    id: 'obligation-to-provide',
    says: 'Whether giving the data is required by law or by contract, and what follows if it is not given.',
    citations: [gdpr('13(2)(e)')],
  },
  {
    id: 'automated-decisions',
    says: 'Whether there are automated decisions, profiling included, their logic and their consequences.',
    citations: [gdpr('13(2)(f)')],
    dpv: 'AutomatedDecisionMaking',
  },
  {
    id: 'new-purpose',
    says: 'That people are told beforehand when data is to be used for another purpose.',
    citations: [gdpr('13(3)')],
  },
  ...californian,
]

/** The ids of the disclosures that a text makes, and `covers` declares. */
export const declaredIds = disclosures.filter(({ madeBy }) => !madeBy).map(({ id }) => id)

/** The disclosures that some of a policy's laws and stores ask for. */
export function askedBy(names: readonly Profile[]): Disclosure[] {
  return disclosures.filter(({ citations }) => citations.some(({ law }) => names.some((name) => name === law)))
}
