import { draft } from './draft'
import type { Rule } from './rule'

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
  bad: [{ files: { 'content/acme/privacy/draft.mdx': draft('Your name.', { title: '▶Our promise' }) } }],
  good: [{ files: { 'content/acme/privacy/draft.mdx': draft('Your name.', { title: 'Privacy notice' }) } }],
}
