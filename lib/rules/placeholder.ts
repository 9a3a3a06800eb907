import { both } from '../source/said'
import { readHeading } from '../text/anchors'
import { passagesIn } from '../text/passages'
import { say } from '../text/problem'
import type { Rule } from './rule'

/** Matches wherever one of the patterns below does: a new pattern needs its sign here. */
const suspect =
  /[[_?…{【［]|\.{5}|\b(?:TODO|TBD|TBC|FIXME|TKTK|lorem|xx|20XX|draft|to (?:be|confirm|follow|review|check|advise|complete|provide|decide)|PLACEHOLDER)/i

const unit = '(?:days?|weeks?|months?|years?|hours?|%|per ?cent|euros?|dollars?|[€$£])'
const kind =
  '(?:company|business|app|application|website|site|service|product|country|state|city|jurisdiction|controller|processor|entity|person|owner|developer|representative|DPO|data protection officer|authority|provider|vendor|partner|period)'
const value =
  '(?:name|e-?mail(?: address)?|address|date|day|month|year|number|amount|telephone(?: number)?|phone(?: number)?|contact(?: details)?|url|web ?address|link|title|registered office|office|text|description|details)'
const which =
  '(?:your|the|our|this|full|legal|registered|effective|trading|postal|street|contact|privacy|support|launch|publication|company|business|DPO|controller|start|end|version|relevant|applicable|EU|UK)'
/** Instructions to whoever fills the gap. */
const order = String.raw`(?:please )?(?:(?:insert|fill in|fill out|specify|describe|provide|state|list)\b|(?:delete|remove|include) (?:if|as|where|when)\b)`
/** Also what buttons say, with a capital. */
const buttonOrder = '(?:enter|add|complete|choose|select|replace|link to|link)'
const whoDecides = '(?:legal|counsel|lawyers?|DPO|marketing|product|engineering|client|finance|management)'
const note = String.raw`(?:drafting|drafter['’]?s|internal|editor['’]?s|legal|counsel) (?:note|comment|question)s?\b|notes? to (?:draft|self|legal|counsel|client|reviewer|editor|team)|N\.?T\.?D\b`
const unknown =
  '(?:yet )?to be (?:confirmed|determined|decided|added|completed|agreed|provided|advised|inserted|discussed|announced|defined|set|filled in)'

/** With which the name of a gap in brackets begins in languages other than English, as a pattern. */
const gapNames =
  'Firmenname|Unternehmensname|Name (?:der|des) |Ihre? (?:Firma|Name|Adresse)|(?:votre )?nom (?:de|du) |raison sociale|(?:su )?nombre (?:de|del) |razón social|nome (?:da|do|dell)|ragione sociale|название |наименование |公司名|会社名|회사명|şirket ad'

/** What an order to fill a gap in brackets has in it in languages other than English, as a pattern. */
const gapOrders =
  'einfügen|einsetzen|ergänzen|ausfüllen|à compléter|à préciser|insérer|completar|insertar|rellenar|inserire|completare|preencher|invullen|указать|вставить|заполнить|填写|填寫|記入|입력|doldur'

const inBrackets = [
  order,
  note,
  unknown,
  'to (?:confirm|follow|come)',
  String.raw`TB[ACD]\b`,
  `${whoDecides} to (?:confirm|review|check|advise|complete|add|provide|decide)`,
  String.raw`(?:pending|awaiting|confirm|check) (?:with |by )?${whoDecides}\b`,
  String.raw`(?:if|as|where) (?:applicable|appropriate|relevant|needed|required)\s*\]`,
  String.raw`(?:draft|placeholder)\b`,
  String.raw`email protected\]`,
  String.raw`(?:(?:enter|add) )?(?:${which} ){0,3}(?:(?:${kind}(?: name)?|${value})(?: here|(?:\s?/\s?[^\][/]{1,40})+)?\s*\]|(?!title|text|description)${value} (?:of|for) )`,
].join('|')

const placeholders: RegExp[] = [
  // Between words in capitals it is Spanish or Portuguese.
  /\b(?:TODO(?!\s+\p{Lu}+\b)|TBD|FIXME|TKTK|PLACEHOLDER)\b(?!\s+lists?\b)/u,
  /\bTBC\b(?!\s+\p{Lu})/u,
  /\b[Ll]orem\b(?!\s+\p{Lu})/u,
  // Chapters have Roman numbers, cards hidden digits, and people chromosomes.
  /(?<!\b(?:Chapter|Title|Section|Article|Part|Annex|Schedule|Book|Appendix|Volume|chromosomes?)\s)(?<![\p{L}\p{N}.])XXX?(?![\p{L}\p{N}]|\.[\p{L}\p{N}]|\s+\d|\s+and\s+XY)/u,
  new RegExp(`(?<![\\p{L}\\p{N}])xxx?(?=\\s*${unit})`, 'u'),
  /(?<!\d)20XX\b/u,
  /(?<![\p{L}\p{N}_])_{3,}(?![\p{L}\p{N}_])/u,
  // Two are one sign in Chinese and Japanese.
  /\.{5,}|…{3,}|(?<![\p{Lo}\p{Lm}、，「“…])…{2}|\?{3,}|【\s*】/u,
  /(?<=\{\{)[^{}\n]{1,80}(?=\}\})|(?<=\{)[\p{Lu}\p{N}_ ]{3,80}(?=\})/u,
  /\[(?!\s*…\s*\])[^\][]{0,200}…[^\][]{0,200}\]/u,
  // Signs alone, or a number that is still open; `[…]` and `[...]` are the omission in a quotation.
  /\[(?!\s*(?:…|\.\.\.)\s*\])[^\p{L}\p{N}\][]{0,20}[●•○◦■▪∙·_*?#…$€£%–—\s-][^\p{L}\p{N}\][]{0,20}\]/u,
  new RegExp(String.raw`\[\s*(?:[xX#]{1,3}|\d{1,4}|[●•_]+)\s*\](?=\s*${unit})|\[[xX]{1,3}\]`, 'u'),
  new RegExp(String.raw`\[(?=\s*(?:${inBrackets}))[^\][]{0,300}\]?`, 'iu'),
  new RegExp(String.raw`\[\s*${buttonOrder}\s[^\][]{1,300}\]`, 'u'),
  new RegExp(`[[【［]\\s*(?:(?:${gapNames})|[^\\][【】］]{0,40}(?:${gapOrders}))[^\\][【】］]{0,60}[\\]】］]`, 'iu'),
  // Words in capitals; abbreviations are shorter.
  /\[(?=[^\][]*\s)(?=[^\][]*\p{Lu}{5})[\p{Lu}\p{N}\s/&'’.,:–—-]{4,200}\]/u,
  new RegExp(`^${unknown}[.]?$`, 'iu'),
  /\bTO BE (?:CONFIRMED|DETERMINED|DECIDED|ADDED|COMPLETED|AGREED|PROVIDED|ADVISED)\b/u,
  /^(?:[Dd]raft|DRAFT)(?:\s*[–—:-]\s.*|)$|\bDRAFT\b(?=\s*(?:[–—:-]|$))/mu,
  new RegExp(
    String.raw`(?:^|[–—:-]\s+)${whoDecides} to (?:confirm|review|check|advise|complete|provide|decide)\b`,
    'imu',
  ),
].map((pattern) => new RegExp(pattern, `g${pattern.flags}`))

/** What was to be filled in is filled in. */
export const placeholder: Rule = {
  id: 'placeholder',
  severity: 'error',
  sparesSuperseded: true,
  says: 'Nothing in a text waits to be filled in.',
  bad: 'We keep data for ▶TODO months.',
  good: 'Shown as XXXX 1234 under Chapter XX of the Act, by TBC Bank and Lorem Media.',
  check(tree, file) {
    for (const { prose, kind, spanOf, isEscaped } of passagesIn(tree, file)) {
      const words = kind === 'heading' ? (readHeading(prose)?.title ?? prose) : prose
      for (const { gap, index } of placeholdersIn(words, isEscaped)) {
        const reason = both`"${gap}" waits to be filled in; write what it stands for, or delete it; ${['put', 'mark']} what readers are to see as it is ${['between backquotes', '“As typed” in the bar of tools']}`
        say(file, spanOf(index, index + gap.length), reason)
      }
    }
  },
}

/** What in a text waits to be filled in, and where it begins, but for what begins with an escaped sign. */
function placeholdersIn(words: string, isEscaped: (index: number) => boolean): { gap: string; index: number }[] {
  // Most texts have nothing that could be one.
  if (!suspect.test(words)) return []
  const found = placeholders
    .flatMap((pattern) => [...words.matchAll(pattern)])
    .filter(({ index }) => !isEscaped(index))
    .sort((a, b) => a.index - b.index)
  let end = 0
  return found.flatMap(({ 0: gap, index }) => {
    if (index < end) return []
    end = index + gap.length
    return { gap, index }
  })
}
