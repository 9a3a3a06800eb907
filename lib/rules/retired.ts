import type { Rule } from './rule'

/** A note on a section that is gone stands for an anchor that was, and leads to sections that are. */
export const retiredNote: Rule = {
  id: 'retired',
  severity: 'error',
  says: 'A note below `retired:` is on an anchor that once was, and names sections of this text.',
  citations: [],
  bad: [
    {
      files: {
        'content/acme/privacy/draft.mdx':
          '---\ntitle: Privacy policy\nsummary: New.\nchange: material\nretired:\n  ▶data: "Gone."\n---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n## Data\n\nYour name.',
      },
    },
  ],
  good: [
    {
      files: {
        'content/acme/privacy/draft.mdx':
          '---\ntitle: Privacy policy\nsummary: New.\nchange: material\nretired:\n  data: "Gone. See #rights."\n---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n## Rights\n\nYou have some.',
      },
    },
  ],
}
