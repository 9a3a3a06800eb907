import { draft } from './draft'
import type { Rule } from './rule'

/** Fields can be read as YAML. */
export const yamlSyntax: Rule = {
  id: 'yaml',
  severity: 'error',
  says: 'Fields are written as `name: value`, one on a line, and each once.',
  citations: [],
  bad: [
    {
      files: {
        'content/acme/privacy/draft.mdx':
          '---\ntitle: A\n▶title: B\nsummary: New.\nchange: material\n---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\nx',
      },
    },
    {
      files: {
        'content/acme/privacy/draft.mdx': '---\ntitle: "A\n▶---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\nx',
      },
    },
    { files: { 'content/acme/company.yaml': 'name: Acme\n▶\tabout: Tools.\n' } },
  ],
  good: [
    {
      files: {
        'content/acme/privacy/draft.mdx': draft('## Data\n\nYour name.'),
      },
    },
  ],
}
