import { passagesIn } from '../text/passages'
import { textRule } from './rule'

const suspect = /[[_]|\b(?:TODO|TBD|TBC|FIXME|TKTK|lorem|xx)/i

const placeholders: RegExp[] = [
  /\b(?:TODO|TBD|TBC|FIXME|TKTK)\b/u,
  /\blorem\b/iu,
  /\b[Xx]{2,}\b/u,
  /_{3,}/u,
  /\[…[^\]]*\]?/u,
  /\[(?:\s*|(?:your |the |our |insert |enter |add )?(?:company|business|name|app|website|site|e-?mail|address|date|number|telephone|phone|contact|url|link|service|product|country|state|city|jurisdiction|controller|entity|person|title)\b[^\]]*)\]/iu,
]

/** What was to be filled in is filled in. */
export const placeholder = textRule(
  {
    id: 'placeholder',
    severity: 'error',
    sparesSuperseded: true,
    says: 'Nothing in a text waits to be filled in.',
    citations: [],
    bad: [
      'We keep data for ▶TODO months.',
      'Write to ▶[Company], our office.',
      'We keep it for ▶XX days.',
      '▶Lorem ipsum dolor sit amet.',
      'The period is ▶TBD.',
      'Write to ▶[your e-mail address].',
      'We are ▶[… who you are].',
      'Signed: ▶____',
    ],
    good: ['We keep data for ten months.', 'The text of the law [in German] is elsewhere.', 'Chapter XIX says so.'],
  },
  (tree, file) => {
    for (const { text, kind, placeOf } of passagesIn(tree, file)) {
      const words = kind === 'heading' ? text.replace(/\[[^\]]*#[^\]]*\]\s*$/u, '') : text
      // Most texts have nothing that could be one.
      if (!suspect.test(words)) continue
      const [found] = placeholders
        .map((pattern) => pattern.exec(words))
        .filter((match) => match !== null)
        .sort((a, b) => a.index - b.index)
      if (!found) continue
      const reason = `"${found[0]}" waits to be filled in; write what it stands for, or delete it`
      file.message(reason, { place: placeOf(found.index) })
    }
  },
)
