import type { Rule } from './rule'

/** Links can be read on light and on dark pages. */
export const accentContrast: Rule = {
  id: 'contrast',
  severity: 'error',
  says: 'The colour of links has a contrast of 4.5 with the page.',
  citations: [],
  bad: [
    {
      files: { 'content/acme/company.yaml': 'name: Acme\nabout: Tools.\naccent: ▶"#dddddd"\naccentDark: "#8fd3c1"\n' },
    },
  ],
  good: [
    { files: { 'content/acme/company.yaml': 'name: Acme\nabout: Tools.\naccent: "#1d5c4f"\naccentDark: "#8fd3c1"\n' } },
  ],
}
