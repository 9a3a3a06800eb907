// The rules on versions: how a draft may follow them, and how policies are told apart.
import { company, draft, rulesOf, text, version } from './rule'

/** The rules on versions. */
export const versionRules = rulesOf({
  /** A text takes effect when or after it is published, and not before the one that it began from. */
  effective: {
    severity: 'error',
    says: 'The day on which a text takes effect is not before its publication, nor years after it.',
    bad: version('2025-05-04', '## Data\n\nYour name.', { more: 'effective: ▶2025-05-03\n' }),
    good: version('2025-05-04', '## Data\n\nYour name.', { more: 'effective: 2025-06-01\n' }),
  },
  /** Two who publish at a time do not take back what the other has changed. */
  'dropped-change': {
    severity: 'error',
    says: 'A text that takes over from a version it was not begun from keeps what that changed, unless its `from` names it.',
    bad: {
      ...version('2026-01-01', '## Data\n\nYour first name.', { more: 'from: 2025-05-04\n' }),
      ...version('2026-02-01', '## Data\n\nYour name.\n\nAsk us.', { more: 'from: ▶2025-05-04\n' }),
    },
    good: {
      ...version('2026-01-01', '## Data\n\nYour first name.', { more: 'from: 2025-05-04\n' }),
      ...version('2026-02-01', '## Data\n\nYour first name.\n\nAsk us.', { more: 'from: 2025-05-04\n' }),
    },
  },
  /** Whoever publishes while another version is announced knows what happens on its day. */
  takeover: {
    severity: 'warning',
    says: 'A version that is announced has what was changed since, when it takes effect.',
    bad: {
      ...version('2026-11-01', '## Data\n\nYour name.\n\nAsk us.', { more: 'effective: 2027-01-01\n' }),
      ...draft('## Data\n\nYour first name.', { change: '▶material', more: 'from: 2025-05-04\n' }),
    },
    good: {
      ...version('2026-11-01', '## Data\n\nYour name.\n\nAsk us.', { more: 'effective: 2027-01-01\n' }),
      ...draft('## Data\n\nYour first name.\n\nAsk us.', { more: 'effective: 2027-01-01\nfrom: 2026-11-01\n' }),
    },
  },
  seal: {
    severity: 'error',
    says: 'A version is what it was when it was published, as `SHA256SUMS` records it.',
    bad: { 'content/SHA256SUMS': '▶not a seal\n' },
    good: {},
  },
  editorial: {
    severity: 'error',
    says: 'An editorial change leaves the title, numbers, names, duties and whole statements alone.',
    bad: draft('▶## Data\n\nNot your name.', { change: 'editorial' }),
    good: draft('## Data\n\nYour own name.', { change: 'editorial' }),
  },
  /** The same page may have moved within its site, and another may stand there: only a reader knows. */
  'editorial-link': {
    severity: 'warning',
    says: 'A link that an editorial change leads to another page of its host leads to a page that says the same.',
    bad: {
      ...version('2025-05-04', '## Data\n\nSee [our cookies](https://acme.example/old).'),
      ...draft('▶## Data\n\nSee [our cookies](https://acme.example/new).', { change: 'editorial' }),
    },
    good: draft('## Data\n\nYour own name.', { change: 'editorial' }),
  },
  'editorial-language': {
    severity: 'warning',
    says: 'A text in a language other than English, German, French and Spanish is held to editorial in its numbers, dates, addresses and links alone: someone who reads it compares the rest.',
    bad: {
      ...version('2025-05-04', '## Dane\n\nNie sprzedajemy danych, w tym na reklamy.'),
      ...draft('## Dane\n\nSprzedajemy dane, w tym na reklamy.', { change: '▶editorial' }),
    },
    good: draft('## Data\n\nYour own name.', { change: 'editorial' }),
  },
  /** Counsel sees at a glance what a change makes stronger or weaker, wider or narrower. */
  strength: {
    severity: 'warning',
    says: 'Words of strength, openness and condition, such as may, including or reasonable, come and go on purpose. It knows those of English, German, French and Spanish.',
    bad: draft('▶## Data\n\nWe may keep your name.'),
    good: draft('## Data\n\nThe name that you have.'),
  },
  notice: {
    severity: 'error',
    says: 'A material change takes effect `noticeDays` after its publication, or later.',
    bad: { ...company('noticeDays: 30\n'), ...draft('## Data\n\nYour names.', { change: '▶material' }) },
    good: { ...company('noticeDays: 30\n'), ...draft('## Data\n\nYour names.', { more: 'effective: 2027-01-31\n' }) },
  },
  /** Readers tell policies apart by their titles. */
  'same-title': {
    severity: 'error',
    says: 'Two policies of a company have two titles.',
    bad: { 'content/acme/app/draft.mdx': text('## Data\n\nYour name.', { title: '▶Privacy policy' }) },
    good: { 'content/acme/app/draft.mdx': text('## Data\n\nYour name.', { title: 'App privacy policy' }) },
  },
})
