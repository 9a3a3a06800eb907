import type { Rule } from './rule'

const text = (title: string) =>
  `---\ntitle: ${title}\nsummary: New.\nchange: material\n---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n## Data\n\nYour name.`

/** Links carry the title of a policy, and readers look for the word. */
export const titleSubject: Rule = {
  id: 'title-subject',
  severity: 'warning',
  says: 'The title of a privacy policy has the word privacy.',
  citations: [
    { law: 'wp260', article: '11', certainty: 'read' },
    { law: 'ccpa', article: '7011(d)', certainty: 'read' },
    { law: 'caloppa', article: '22577(b)', certainty: 'read' },
  ],
  bad: [{ files: { 'content/acme/privacy/draft.mdx': text('▶Our promise') } }],
  good: [{ files: { 'content/acme/privacy/draft.mdx': text('Privacy notice') } }],
}
