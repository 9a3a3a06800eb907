import { draft } from './draft'
import type { Rule } from './rule'

/** Fields are known, complete and of their kind. */
export const fieldValue: Rule = {
  id: 'field',
  severity: 'error',
  says: 'Each field is one that the site knows, and has a value of its kind.',
  citations: [],
  bad: [
    {
      files: {
        'content/acme/privacy/draft.mdx':
          '---\n▶titel: Privacy policy\ntitle: x\nsummary: New.\nchange: material\n---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n## Data\n\nYour name.',
      },
    },
    {
      files: {
        'content/acme/privacy/draft.mdx':
          '---\n▶title: Privacy policy\nsummary: New.\n---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n## Data\n\nYour name.',
      },
    },
    {
      files: {
        'content/acme/privacy/draft.mdx': draft('## Data\n\nYour name.', { title: '▶“Privacy policy”' }),
      },
    },
    { files: { 'content/acme/privacy/policy.yaml': 'email: ▶privacy at acme\n' } },
    { files: { 'content/acme/privacy/policy.yaml': 'covers:\n  ▶retension: data\n' } },
  ],
  good: [{ files: { 'content/acme/privacy/policy.yaml': 'profiles: [gdpr]\ncovers:\n  retention: data\n' } }],
}
