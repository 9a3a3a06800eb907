// The rules on translations: what they have to have in common with the version that they translate.
import { type Example, rulesOf, version } from './rule'

const fields = '---\ntitle: Datenschutz\nsummary: Neu.\nfrom: 2025-05-04\n'
const short = '---\n\n<InShort>\n\n- **Wer:** Acme.\n\n</InShort>\n\n'

function pair(original: string, translation: string, more = ''): Example {
  return {
    ...version('2025-05-04', original),
    'content/acme/privacy/draft.de.mdx': fields + more + short + translation,
  }
}

/** The rules on translations. */
export const translationRules = rulesOf({
  /** Links to a section land in every language. */
  translation: {
    severity: 'error',
    says: 'A translation has the sections of its version, each in its place and under its anchor.',
    bad: pair('## Data\n\nYour name.\n\n## Rights\n\nAsk us.\n', '▶## Daten\n\nIhr Name.\n'),
    good: pair('## Data\n\nYour name.\n', '## Daten\n\nIhr Name.\n'),
  },
  /** What is only begun is not published by mistake. */
  untranslated: {
    severity: 'error',
    says: 'Each section is translated, and again where the original changed it.',
    bad: pair('## Data\n\nWe have your name and your address.\n', '▶## Daten\n\nWe have your name and your address.\n'),
    good: pair(
      '## Data\n\nGNU Affero General Public License.\n',
      '## Daten\n\nGNU Affero General Public License.\n',
      'unchanged: [data]\n',
    ),
  },
  'translated-fact': {
    severity: 'warning',
    says: 'A translation has the numbers, days, amounts and addresses of its version, and its links, section by section.',
    bad: pair('## Data\n\nWe keep it for 30 days.\n', '## Daten\n\nWir behalten sie ▶60 Tage.\n'),
    good: pair('## Data\n\nSince 25 May 2018, €1,000.50.\n', '## Daten\n\nSeit dem 25. Mai 2018, 1.000,50 Euro.\n'),
  },
})
