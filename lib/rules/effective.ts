import type { Rule } from './rule'

/** A text takes effect when or after it is published, and not before one that it contains. */
export const effectiveDay: Rule = {
  id: 'effective',
  severity: 'error',
  says: 'The day on which a text takes effect is not before its publication, nor years after it.',
  citations: [],
  bad: [
    {
      files: {
        'content/acme/privacy/2025-05-04.mdx':
          '---\ntitle: Privacy policy\nsummary: New.\nchange: material\neffective: ▶2025-05-03\n---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n## Data\n\nYour name.',
      },
    },
    {
      files: {
        'content/acme/privacy/2025-05-04.mdx':
          '---\ntitle: Privacy policy\nsummary: New.\nchange: material\neffective: ▶2205-06-01\n---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n## Data\n\nYour name.',
      },
    },
  ],
  good: [
    {
      files: {
        'content/acme/privacy/2025-05-04.mdx':
          '---\ntitle: Privacy policy\nsummary: New.\nchange: material\neffective: 2025-06-01\n---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n## Data\n\nYour name.',
      },
    },
  ],
}
