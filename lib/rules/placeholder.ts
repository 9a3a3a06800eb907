import { readHeading } from '../text/heading'
import { passagesIn } from '../text/passages'
import { textRule } from './rule'

const suspect = /[[_]|\b(?:TODO|TBD|TBC|FIXME|TKTK|lorem|xx)/i

const unit = '(?:days?|weeks?|months?|years?|hours?|%|per ?cent|euros?|dollars?|[€$£])'
const noun =
  '(?:company|business|app|website|site|service|product|country|state|city|jurisdiction|controller|entity|person|owner|developer)(?: name)?|name|e-?mail(?: address)?|address|date|number|telephone(?: number)?|phone(?: number)?|contact(?: details)?|url|link|title'

const placeholders: RegExp[] = [
  /\b(?:TODO|TBD|FIXME|TKTK)\b(?!\s+lists?\b)/u,
  /\bTBC\b(?!\s+\p{Lu})/u,
  /\b[Ll]orem\b(?!\s+\p{Lu})/u,
  // Chapters have Roman numbers, cards hidden digits, and people chromosomes.
  /(?<!\b(?:Chapter|Title|Section|Article|Part|Annex|Schedule|Book|Appendix|Volume|chromosomes?)\s)(?<![\p{L}\p{N}.])XXX?(?![\p{L}\p{N}]|\.[\p{L}\p{N}]|\s+\d|\s+and\s+XY)/u,
  new RegExp(`(?<![\\p{L}\\p{N}])xxx?(?=\\s*${unit})`, 'u'),
  /(?<![\p{L}\p{N}_])_{3,}(?![\p{L}\p{N}_])/u,
  /\[…\s[^\][]{1,200}\]|\[…[^\s\][][^\][]{0,200}\]/u,
  new RegExp(`\\[\\s*(?:(?:insert|enter|add) )?(?:(?:your|the|our) )?(?:${noun})\\s*\\]`, 'iu'),
]

/** What was to be filled in is filled in. */
export const placeholder = textRule(
  {
    id: 'placeholder',
    severity: 'error',
    sparesSuperseded: true,
    says: 'Nothing in a text waits to be filled in.',
    citations: [],
    bad: 'We keep data for ▶TODO months.',
    good: 'Shown as XXXX 1234 under Chapter XX of the Act, by TBC Bank and Lorem Media.',
  },
  (tree, file) => {
    for (const { prose, kind, placeOf, isEscaped } of passagesIn(tree, file)) {
      const words = kind === 'heading' ? (readHeading(prose)?.title ?? prose) : prose
      // Most texts have nothing that could be one.
      if (!suspect.test(words)) continue
      const [found] = placeholders
        .map((pattern) => pattern.exec(words))
        .filter((match) => match !== null)
        .filter(({ index }) => !isEscaped(index))
        .sort((a, b) => a.index - b.index)
      if (!found) continue
      const reason = `"${found[0]}" waits to be filled in; write what it stands for, or delete it`
      file.message(reason, { place: placeOf(found.index) })
    }
  },
)
