import { draft } from './draft'
import type { Rule } from './rule'

/** A text opens with its fields. */
export const frontMatter: Rule = {
  id: 'front-matter',
  severity: 'error',
  says: 'A text opens with its fields, between lines of `---`.',
  citations: [],
  bad: [
    { files: { 'content/acme/privacy/draft.mdx': '▶## Data\n\nYour name.' } },
    { files: { 'content/acme/privacy/draft.mdx': '▶---js\ntitle: x\n---\n' } },
  ],
  good: [
    {
      files: {
        'content/acme/privacy/draft.mdx': draft('## Data\n\nYour name.'),
      },
    },
  ],
}
