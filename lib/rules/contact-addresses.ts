import type { Rule } from './rule'

const text = (address: string) =>
  `---\ntitle: App privacy policy\nsummary: New.\nchange: material\n---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n## Contact\n\nWrite to ${address}.`

/** Readers who write to a company reach it wherever they read its address. */
export const contactAddresses: Rule = {
  id: 'contact-addresses',
  severity: 'warning',
  says: 'The policies of a company name one e-mail address.',
  citations: [
    { law: 'wp260', article: '33', certainty: 'read' },
    { law: 'coppa', article: '312.4(a)', certainty: 'quoted' },
  ],
  bad: [
    {
      files: {
        'content/acme/privacy/draft.mdx': text('▶one@acme.example'),
        'content/acme/app/draft.mdx': text('two@acme.example').replace('App', 'Other'),
      },
    },
  ],
  good: [
    {
      files: {
        'content/acme/privacy/draft.mdx': text('one@acme.example'),
        'content/acme/app/draft.mdx': text('One@acme.example').replace('App', 'Other'),
      },
    },
  ],
}
