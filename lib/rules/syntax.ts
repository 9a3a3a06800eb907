import type { Rule } from './rule'

/** What can be read as Markdown with tags, which `<` and `{` begin. */
export const syntax: Rule = {
  id: 'syntax',
  severity: 'error',
  says: 'A text can be read as Markdown: `<` and `{` are written as words, or as `\\<` and `\\{`.',
  citations: [],
  bad: [
    'For people ▶<13 years.',
    'Write to ▶<us@acme.example>.',
    '## Data ▶{#data}\n\nYour name.',
    '▶<!-- not yet -->',
    '▶export controls apply.',
    { text: '▶<InShort>\n\n- **Who:** Acme.' },
    { text: '▶<InShort title=“x”>\n\n- **Who:** Acme.\n\n</InShort>' },
  ],
  good: ['For people under 13, or \\<13 years.', 'Write to us@acme.example.', '## Data [#data]\n\nYour name.'],
}
