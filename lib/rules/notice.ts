import { draft } from './draft'
import type { Rule } from './rule'

/** A material change is announced as long before as the company has set. */
export const noticePeriod: Rule = {
  id: 'notice',
  severity: 'error',
  says: 'A material change takes effect `noticeDays` after its publication, or later.',
  citations: [],
  bad: [
    {
      files: {
        'content/acme/company.yaml':
          'name: Acme\nabout: Tools.\nnoticeDays: 30\naccent: "#1d5c4f"\naccentDark: "#8fd3c1"\n',
        'content/acme/privacy/draft.mdx': draft('## Data\n\nYour names.', { change: '▶material' }),
      },
    },
  ],
  good: [
    {
      files: {
        'content/acme/company.yaml':
          'name: Acme\nabout: Tools.\nnoticeDays: 30\naccent: "#1d5c4f"\naccentDark: "#8fd3c1"\n',
        'content/acme/privacy/draft.mdx': draft('## Data\n\nYour names.', { more: 'effective: 2027-01-31\n' }),
      },
    },
  ],
}
