import { draft } from './draft'
import type { Rule } from './rule'

/** Text that is not UTF-8 cannot be read as what was written. */
export const fileEncoding: Rule = {
  id: 'encoding',
  severity: 'error',
  says: 'Files are saved as UTF-8.',
  citations: [],
  bad: [
    {
      files: {
        'content/acme/privacy/draft.mdx': draft('Caf▶\uFFFD.'),
      },
    },
  ],
  good: [
    {
      files: {
        'content/acme/privacy/draft.mdx': draft('## Data\n\nCafé.'),
      },
    },
  ],
}
