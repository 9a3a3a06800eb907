import { draft } from './draft'
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
        'content/acme/app/draft.mdx': draft('## Data\n\nYour name.', { title: '▶Privacy policy' }),
      },
    },
  ],
  good: [
    {
      files: {
        'content/acme/app/draft.mdx': draft('## Data\n\nYour name.', { title: 'App privacy policy' }),
      },
    },
  ],
}
