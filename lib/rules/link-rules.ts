// The rules on addresses within the site: links that land, and addresses that stay.
import { company, draft, rulesOf, version } from './rule'

const announced = draft('## Data\n\nYour name.\n\n## Rights\n\nSome.')

/** The rules on addresses within the site. */
export const linkRules = rulesOf({
  link: {
    severity: 'error',
    says: 'A link within the site leads to a page and a section that are there.',
    bad: draft('## Data\n\nSee ▶[rights](#rigths).\n\n## Rights\n\nYou have some.'),
    good: draft('## Data\n\nSee [data](/acme/privacy/#data).'),
  },
  'link-in-use': {
    severity: 'error',
    says: 'Each address in `links-in-use.txt`, which an app ships, leads to a page and a section, and will once the newest text is in force.',
    bad: { 'content/acme/links-in-use.txt': '# Ours\n▶/acme/privacy/#rights  Acme for Android 1.0\n' },
    good: {
      'content/acme/links-in-use.txt':
        '# Ours\n\n/acme/privacy/#data  Acme for Android 1.0\nhttps://policies.example.org/acme/privacy/ Acme for iOS\n',
    },
  },
  /** Apps ship no links to what is to come. */
  'early-link': {
    severity: 'warning',
    says: 'An address that an app ships leads to a page and a section that are there today.',
    bad: { 'content/acme/links-in-use.txt': '▶/acme/privacy/#rights  Acme for Android 2.0\n', ...announced },
    good: { 'content/acme/links-in-use.txt': '/acme/privacy/#data  Acme for Android 2.0\n', ...announced },
  },
  shortcut: {
    severity: 'error',
    says: 'A shortcut has an address of its own and shows a section that is in force.',
    bad: company('shortcuts:\n  your-data: ▶privacy#rights\n'),
    good: company('shortcuts:\n  your-data: privacy#data\n'),
  },
  /** A shortcut shows more than a note. */
  'shortcut-note': {
    severity: 'warning',
    says: 'A shortcut shows a section that the newest text and the version in force have.',
    bad: {
      ...company('shortcuts:\n  your-data: ▶privacy#data\n'),
      ...draft('## Rights\n\nYou have some.', { more: 'retired:\n  data: "Gone. See #rights."\n' }),
    },
    good: company('shortcuts:\n  your-data: privacy#data\n'),
  },
  'former-address': {
    severity: 'error',
    says: 'A former address leads to one place, and the site has nothing at it.',
    bad: company('formerAddresses: [/legal, ▶/acme/privacy]\n'),
    good: {
      ...company('formerAddresses: /legal/\n'),
      'content/acme/privacy/policy.yaml': 'formerAddresses: [/legal/privacy.html, /privacy.pdf]\n',
    },
  },
  'unlisted-address': {
    severity: 'error',
    says: 'Each shortcut and former address of what is published is in `ADDRESSES`.',
    bad: company('shortcuts:\n  your-data: ▶privacy#data\n'),
    good: {
      ...company('shortcuts:\n  your-data: privacy#data\nformerAddresses: /legal/\n'),
      'content/ADDRESSES': '/acme/your-data/\n/legal\n',
    },
  },
  /** Apps, stores and pages elsewhere link to what was once public. */
  'lost-address': {
    severity: 'error',
    says: 'Each shortcut and former address in `ADDRESSES` is declared still, or a page of the site has its place.',
    bad: { 'content/ADDRESSES': '▶/acme/your-data/\n' },
    good: { ...company('formerAddresses: /acme/your-data\n'), 'content/ADDRESSES': '/acme/your-data/\n' },
  },
  /** A link to a section works for as long as someone may have it. */
  'lost-anchor': {
    severity: 'error',
    says: 'Each anchor that a version had leads somewhere in the newest text.',
    bad: draft('▶## Data that we keep\n\nYour name and more.'),
    good: draft('## Data that we keep [was #data]\n\nYour name.'),
  },
  /** A publication writes the anchor that a section had into its heading, where nothing else can be that section. */
  renamed: {
    severity: 'warning',
    says: 'A section that was renamed keeps the links that it had.',
    bad: draft('▶## Data that we keep\n\nYour name.'),
    good: draft('## Data that we keep [#data]\n\nYour name.'),
  },
  retired: {
    severity: 'error',
    says: 'A note below `retired:` is on an anchor that once was, and names sections of this text.',
    bad: draft('## Data\n\nYour name.', { more: 'retired:\n  ▶data: "Gone."\n' }),
    good: draft('## Rights\n\nYou have some.', { more: 'retired:\n  data: "Gone. See #rights."\n' }),
  },
  /** Letters of a list move on with its items, and the words that name them do not. */
  'item-reference': {
    severity: 'warning',
    says: 'An item of a list that is named by its letter is the one that was named before.',
    bad: {
      ...version('2025-05-04', '## Data\n\n(a) Your name.\n(b) Your age.\n\n## Rights\n\nYou may hide point (b).'),
      ...draft('## Data\n\n(a) Your name.\n(b) Your town.\n(c) Your age.\n\n## Rights\n\nYou may hide ▶point (b).'),
    },
    good: {
      ...version('2025-05-04', '## Data\n\n(a) Your name.\n(b) Your age.\n\n## Rights\n\nYou may hide point (b).'),
      ...draft('## Data\n\n(a) Your name.\n(b) Your town.\n(c) Your age.\n\n## Rights\n\nYou may hide point (c).'),
    },
  },
})
