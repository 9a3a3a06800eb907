import { draft } from './draft'
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
        'content/acme/privacy/draft.mdx': draft('## Data\n\nYour name.', { more: 'retired:\n  ▶data: "Gone."\n' }),
      },
    },
  ],
  good: [
    {
      files: {
        'content/acme/privacy/draft.mdx': draft('## Rights\n\nYou have some.', {
          more: 'retired:\n  data: "Gone. See #rights."\n',
        }),
      },
    },
  ],
}
