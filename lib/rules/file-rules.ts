// The rules on files, their fields and their syntax.

import { company, draft, policy, rulesOf, text } from './rule'

/** The most bytes that a file of content may have. The longest policies known have a tenth of it. */
export const maximumBytes = 1_000_000

/** The rules on files, their fields and their syntax. */
export const fileRules = rulesOf({
  name: {
    severity: 'error',
    says: 'A version is at `company/policy/2025-05-04.mdx` in small letters, and nothing stands beside it but the draft and `policy.yaml`.',
    bad: { 'content/acme/privacy/2025-02-30.mdx': '▶' },
    good: { 'content/acme/app/draft.mdx': text('## Data\n\nYour name.', { title: 'App Privacy policy' }) },
  },
  size: {
    severity: 'error',
    says: `A file has at most ${maximumBytes} bytes.`,
    bad: { 'content/acme/privacy/draft.mdx': `▶${'More words. '.repeat(100_000)}` },
    good: {},
  },
  /** What two branches wrote is brought together before it is published. */
  merge: {
    severity: 'error',
    says: 'No file has the lines that git leaves where two branches changed the same.',
    bad: draft('▶<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other\n'),
    good: draft('One and two.'),
  },
  /** Text that is not UTF-8 cannot be read as what was written, nor can what a program has lost. */
  encoding: {
    severity: 'error',
    says: 'Files are saved as UTF-8, with all of their characters.',
    bad: draft('Caf▶\uFFFD.'),
    good: draft('## Data\n\nCafé.'),
  },
  'front-matter': {
    severity: 'error',
    says: 'A text opens with its fields, between lines of `---`.',
    bad: { 'content/acme/privacy/draft.mdx': '▶## Data\n\nYour name.' },
    good: draft('## Data\n\nYour name.'),
  },
  yaml: {
    severity: 'error',
    says: 'Fields are written as `name: value`, one on a line, and each once.',
    bad: draft('## Data\n\nYour name.', { more: '▶title: Notice\n' }),
    good: draft('## Data\n\nYour name.'),
  },
  field: {
    severity: 'error',
    says: 'Each field is one that the site knows, and has a value of its kind.',
    bad: draft('## Data\n\nYour name.', { more: '▶efective: 2027-01-01\n' }),
    good: policy('profiles: [gdpr]\ncovers:\n  retention: data\n'),
  },
  contrast: {
    severity: 'error',
    says: 'The colour of links has a contrast of 4.5 with the page.',
    bad: { 'content/acme/company.yaml': 'name: Acme\nabout: Tools.\naccent: ▶"#dddddd"\naccentDark: "#8fd3c1"\n' },
    good: company(''),
  },
  /** What can be read as Markdown with tags, which `<` and `{` begin. */
  syntax: {
    severity: 'error',
    says: 'A text can be read as Markdown: `<` and `{` are written as words, or as `\\<` and `\\{`.',
    bad: 'For people ▶<13 years.',
    good: 'For people under 13, or \\<13 years.',
  },
})
