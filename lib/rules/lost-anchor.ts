import { draft } from './draft'
import type { Rule } from './rule'

/** A link to a section works for as long as someone may have it. */
export const lostAnchor: Rule = {
  id: 'lost-anchor',
  severity: 'error',
  says: 'Each anchor that a version had leads somewhere in the newest text.',
  citations: [],
  bad: [
    {
      files: {
        'content/acme/privacy/draft.mdx': draft('▶## Data that we keep\n\nYour name.'),
      },
    },
  ],
  good: [
    {
      files: {
        'content/acme/privacy/draft.mdx': draft('## Data that we keep [was #data]\n\nYour name.'),
      },
    },
  ],
}
