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
        'content/acme/privacy/draft.mdx':
          '---\ntitle: Privacy policy\nsummary: New.\nchange: editorial\n---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n▶## Data\n\nNot your name.',
      },
    },
  ],
  good: [
    {
      files: {
        'content/acme/privacy/draft.mdx':
          '---\ntitle: Privacy policy\nsummary: New.\nchange: editorial\n---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n## Data\n\nYour own name.',
      },
    },
  ],
}
