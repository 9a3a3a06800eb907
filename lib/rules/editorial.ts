import { draft } from './draft'
import type { Rule } from './rule'

/** A change that is called editorial leaves the meaning alone. */
export const editorialChange: Rule = {
  id: 'editorial',
  severity: 'error',
  says: 'An editorial change leaves the title, numbers, names, duties and whole statements alone.',
  citations: [],
  bad: [
    {
      files: {
        'content/acme/privacy/draft.mdx': draft('▶## Data\n\nNot your name.', { change: 'editorial' }),
      },
    },
  ],
  good: [
    {
      files: {
        'content/acme/privacy/draft.mdx': draft('## Data\n\nYour own name.', { change: 'editorial' }),
      },
    },
  ],
}
