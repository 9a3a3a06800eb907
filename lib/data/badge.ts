import { x } from 'xastscript'
import { type Archive, findPolicy, type Version, versionInForce } from '../archive/archive'
import { pageColors, pageInks, pageRules } from '../content/color'
import { directionOf } from '../languages/tags'
import { dateIn, fill, wordsIn } from '../languages/words'
import { writeXml } from './xml'

/** The version that a badge names, and for which pages it is painted. */
type Badge = Pick<Version, 'title' | 'updated' | 'language'> & { scheme: 'light' | 'dark' }

const fontSize = 14
const height = 32
const padding = 12

/** The picture that names the version in force of a policy. Throws when there is no such policy. */
export function policyBadge(archive: Archive, company: string, policy: string, scheme: Badge['scheme']): string {
  return badgeSvg({ ...versionInForce(findPolicy(archive, company, policy)), scheme })
}

/** An SVG picture that names a policy and the day of a version, for pages of other sites. It needs no style and loads nothing. */
export function badgeSvg({ title, updated, language, scheme }: Badge): string {
  const words = wordsIn(language)
  const label = fill(words.heads.badge, { title: plain(title), date: dateIn(words, updated) })
  const length = widthOf(label)
  const width = length + 2 * padding
  const direction = directionOf(words.locale)
  const box = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 6 }
  const text = {
    x: direction === 'ltr' ? padding : width - padding,
    y: 21,
    // Fonts differ in width; in each, the letters fill this length and no more.
    textLength: length,
    lengthAdjust: 'spacingAndGlyphs',
    'font-family': 'system-ui, sans-serif',
    'font-size': fontSize,
    // Not that of the page that shows it.
    direction,
  }
  const size = { width, height, viewBox: `0 0 ${width} ${height}` }
  const tree = x('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img', 'aria-label': label }, [
    x('title', label),
    x('rect', { ...box, fill: pageColors[scheme], stroke: pageRules[scheme] }),
    x('text', { ...text, fill: pageInks[scheme] }, label),
  ])
  return writeXml(tree)
}

/** Without what XML does not allow, and without what would turn around the text behind it. */
function plain(text: string): string {
  return text
    .replaceAll(/\p{Bidi_Control}/gu, '')
    .replaceAll(/[\s\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ')
    .trim()
}

/** Widths of letters, in parts of the font size, between those of wide and of narrow fonts. The first that matches counts. */
const widths: [RegExp, number][] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[\s.,:;'’‘!|iljI]/u, 0.28],
  [/[ftr()[\]"“”-]/u, 0.38],
  [/[mwMW@%–—…]/u, 0.87],
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303F\uFF00-\uFF60\p{Extended_Pictographic}]/u, 1],
  [/\p{Lu}/u, 0.65],
  [/./su, 0.55],
]

/** The room that a text takes, in whole pixels. */
function widthOf(text: string): number {
  const parts = Array.from(text, (letter) => widths.find(([pattern]) => pattern.test(letter))?.[1] ?? 1)
  return Math.ceil(fontSize * parts.reduce((sum, part) => sum + part, 0))
}
