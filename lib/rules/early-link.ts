import { draft } from './draft'
import type { Rule } from './rule'

const announced = draft('## Data\n\nYour name.\n\n## Rights\n\nSome.')

/** Apps ship no links to what is to come. */
export const earlyLink: Rule = {
  id: 'early-link',
  severity: 'warning',
  says: 'An address in `links-in-use.txt` leads to a page and a section that are there today.',
  citations: [],
  bad: [
    {
      files: {
        'content/acme/links-in-use.txt': '▶/acme/privacy/#rights  Acme for Android 2.0\n',
        'content/acme/privacy/draft.mdx': announced,
      },
    },
  ],
  good: [
    {
      files: {
        'content/acme/links-in-use.txt': '/acme/privacy/#data  Acme for Android 2.0\n',
        'content/acme/privacy/draft.mdx': announced,
      },
    },
  ],
}
