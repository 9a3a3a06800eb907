import { checkContent } from '../../../../lib/check/content'
import { factsFile, factsState } from '../../../../lib/desk/forms/facts'
import { checkFacts, saveFacts } from '../../../../lib/desk/forms/save-facts'
import { sourceOf } from '../../check-texts'
import { sealed } from '../../folder'

const company = `# Confirmed by counsel.
name: Acme
about: Tools.
email: privacy@acme.example # the old one
address: 1 Long Road, 10115 Town
accent: "#1d5c4f"
accentDark: "#8fd3c1"
shortcuts:
  your-data: privacy#data
`

const app = sourceOf('## Contact\n\nWrite to privacy@acme.example.').replace('Privacy', 'App privacy')

/** Two policies of a company, of which one has a draft, and the facts about it. */
export const content: Record<string, string> = {
  ...sealed({
    'content/acme/company.yaml': company,
    'content/acme/privacy/2025-05-04.mdx': sourceOf(
      '## Data\n\nWe may keep it.\n\n## Contact\n\nWrite to privacy@acme.example, or to 1 Long Road,<br />10115 Town',
    ),
    'content/acme/app/2025-05-04.mdx': app,
  }),
  'content/acme/app/draft.mdx': app,
  'content/acme/privacy/policy.yaml': 'profiles: [gdpr]\n',
  'content/ADDRESSES': '/acme/your-data/\n',
}

export const setting = { dir: 'content', today: '2026-11-22', site: 'https://acme.example' }

/** The facts about a company or a policy as a form shows them, what follows from a change, and what saves it. */
export function factsAbout(name: string, changed: Record<string, unknown> = {}) {
  const before = checkContent(setting.dir, setting.today, 'all')
  const file = factsFile(before, name)
  if (!file) throw new Error(`there is no ${name}`)
  const checked = checkFacts(before, setting, file, changed)
  return {
    file,
    state: factsState(before, setting.dir, file),
    checked,
    save: () => saveFacts(setting.dir, file, checked, `Facts about ${name}`),
  }
}
