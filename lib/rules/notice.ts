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
        'content/acme/privacy/draft.mdx':
          '---\ntitle: Privacy policy\nsummary: New.\nchange: ▶material\n---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n## Data\n\nYour names.',
      },
    },
  ],
  good: [
    {
      files: {
        'content/acme/company.yaml':
          'name: Acme\nabout: Tools.\nnoticeDays: 30\naccent: "#1d5c4f"\naccentDark: "#8fd3c1"\n',
        'content/acme/privacy/draft.mdx':
          '---\ntitle: Privacy policy\nsummary: New.\nchange: material\neffective: 2027-01-31\n---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n## Data\n\nYour names.',
      },
    },
  ],
}
