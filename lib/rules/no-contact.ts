import type { Rule } from './rule'

/** Readers can reach the company. */
export const noContact: Rule = {
  id: 'no-contact',
  severity: 'warning',
  says: 'A policy, or what is known about it, has an e-mail address, a telephone number or a postal address.',
  citations: [
    { law: 'gdpr', article: '13(1)(a)', certainty: 'read' },
    { law: 'ccpa', article: '7011(e)(3)(J)', certainty: 'read' },
    { law: 'google-play', article: 'User Data policy', certainty: 'quoted' },
  ],
  bad: [
    '## Data\n\nYour name.\n\n▶## Contact\n\nPlease contact our team.',
    { text: '▶<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\nYour name.' },
  ],
  good: ['## Contact\n\nWrite to us@acme.example.', '## Contact\n\nActing Ltd, 1 Long Road, Town 12345.'],
}
