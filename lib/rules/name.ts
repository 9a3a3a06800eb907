import { draft } from './draft'
import type { Rule } from './rule'

/** Files have the names and the places that make their addresses. */
export const fileName: Rule = {
  id: 'name',
  severity: 'error',
  says: 'A version is at `company/policy/2025-05-04.mdx` in small letters, and nothing stands beside it but the draft and `policy.yaml`.',
  citations: [],
  bad: [
    { files: { 'content/acme/privacy/2025-02-30.mdx': '▶' } },
    { files: { 'content/Acme Inc/company.yaml': '▶' } },
    { files: { 'content/acme/privacy/notes.txt': '▶' } },
    { files: { 'content/acme/draft.mdx': '▶' } },
  ],
  good: [
    {
      files: {
        'content/acme/app/draft.mdx': draft('## Data\n\nYour name.', { title: 'App Privacy policy' }),
      },
    },
  ],
}
