import type { Rule } from './rule'

/** Readers tell policies apart by their titles. */
export const sameTitle: Rule = {
  id: 'same-title',
  severity: 'error',
  says: 'Two policies of a company have two titles.',
  citations: [],
  bad: [
    {
      files: {
        'content/acme/app/draft.mdx':
          '---\ntitle: ▶Privacy policy\nsummary: New.\nchange: material\n---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n## Data\n\nYour name.',
      },
    },
  ],
  good: [
    {
      files: {
        'content/acme/app/draft.mdx':
          '---\ntitle: App privacy policy\nsummary: New.\nchange: material\n---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n## Data\n\nYour name.',
      },
    },
  ],
}
