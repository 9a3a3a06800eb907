import { draft } from './draft'
import type { Rule } from './rule'

const text = (address: string, title: string) => draft(`## Contact\n\nWrite to ${address}.`, { title })

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
        'content/acme/privacy/draft.mdx': text('▶one@acme.example', 'Privacy policy'),
        'content/acme/app/draft.mdx': text('two@acme.example', 'App privacy policy'),
      },
    },
  ],
  good: [
    '## Contact\n\nWrite to us@acme.example.\n\n## Complaints\n\nWrite to the authority, help@authority.example.',
    {
      files: {
        'content/acme/privacy/draft.mdx': text('one@acme.example', 'Privacy policy'),
        'content/acme/app/draft.mdx': text('One@acme.example', 'App privacy policy'),
      },
    },
  ],
}
