import { draft } from './draft'
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
        'content/acme/privacy/2025-05-04.mdx': draft('## Data\n\nYour name.', { more: 'effective: ▶2025-05-03\n' }),
      },
    },
    {
      files: {
        'content/acme/privacy/2025-05-04.mdx': draft('## Data\n\nYour name.', { more: 'effective: ▶2205-06-01\n' }),
      },
    },
  ],
  good: [
    {
      files: {
        'content/acme/privacy/2025-05-04.mdx': draft('## Data\n\nYour name.', { more: 'effective: 2025-06-01\n' }),
      },
    },
  ],
}
