import { draft } from './draft'
import type { Rule } from './rule'

/** Links within the site land. */
export const siteLink: Rule = {
  id: 'link',
  severity: 'error',
  says: 'A link within the site leads to a page and a section that are there.',
  citations: [],
  bad: [
    {
      files: {
        'content/acme/privacy/draft.mdx': draft('## Data\n\nSee ▶[rights](#rigths).\n\n## Rights\n\nYou have some.'),
      },
    },
    {
      files: {
        'content/acme/privacy/draft.mdx': draft('## Data\n\nSee ▶[ours](/acme/privcy/).'),
      },
    },
  ],
  good: [
    {
      files: {
        'content/acme/privacy/draft.mdx': draft('## Data\n\nSee [data](/acme/privacy/#data).'),
      },
    },
  ],
}
