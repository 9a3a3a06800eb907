import { company } from './company'
import { draft } from './draft'
import type { Rule } from './rule'

const retired = draft('## Rights\n\nYou have some.', { more: 'retired:\n  data: "Gone. See #rights."\n' })

/** A shortcut shows more than a note. */
export const shortcutNote: Rule = {
  id: 'shortcut-note',
  severity: 'warning',
  says: 'A shortcut shows a section that the newest text and the version in force have.',
  citations: [],
  bad: [
    {
      files: {
        'content/acme/company.yaml': company('shortcuts:\n  your-data: ▶privacy#data\n'),
        'content/acme/privacy/draft.mdx': retired,
      },
    },
  ],
  good: [{ files: { 'content/acme/company.yaml': company('shortcuts:\n  your-data: privacy#data\n') } }],
}
