import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type ICommentOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import { directionOf } from '../languages/tags'
import { compareParts } from '../redline/parts'
import { allSections, type Text } from '../text/text'
import { type Writer, writeParts } from './write-docx'
import { type Authorship, tracker } from './write-runs'

/** A remark in the margin of a file that goes out. */
export interface Remark {
  /** Which section it is on, from 1, and which of its paragraphs and cells with words, from 0; `h` for the heading. */
  place: string
  /** The words there that it is on, and where they start; without them it is on all. */
  on?: { text: string; start: number }
  author: string
  day: string
  text: string
  replies?: { author: string; day: string; text: string }[]
  isResolved?: boolean
}

/** What a Word file is made of. */
export interface PolicyFile {
  title: string
  /** The text that it shows. */
  text: Text
  /** The text that it shows changes against, and who made them when. */
  against?: Authorship & { text: Text }
  /** The company, the policy and its state, for the foot of each page. */
  foot: string
  /** Where the site stands, for links within it. */
  site: string
  /** The SHA-256 of the text that goes out, and what names it, such as `klantra/privacy` or `klantra/privacy.de`. */
  seal: string
  name: string
  remarks: Remark[]
  language: string
}

/** Writes a policy as a Word file: with its changes as those that Word tracks, where it is compared with another text. */
export async function writePolicy(file: PolicyFile): Promise<Uint8Array> {
  const { title, text, against, foot, site, seal, name, remarks, language } = file
  const sections = allSections(text.sections)
  const anchors = sections.map(({ anchor, aliases }, at) => ({ name: `s${at + 1}`, all: [anchor, ...aliases] }))
  const bookmarks = new Map(anchors.flatMap(({ name, all }) => all.map((one) => [one, name] as const)))
  const linkOf = (href: string) => {
    if (href.startsWith('#')) return bookmarks.get(decodeURIComponent(href.slice(1))) ?? href
    return href.startsWith('/') ? `${site}${href}` : href
  }
  const comments: Writer['comments'] = new Map()
  for (const [id, { place, on }] of remarks.entries()) comments.set(place, [...(comments.get(place) ?? []), { id, on }])
  const writer: Writer = {
    track: tracker(against ?? { author: '', day: '' }),
    linkOf,
    comments,
    lists: [],
    section: 0,
    leaf: 0,
    bidirectional: directionOf(language) === 'rtl',
  }
  const { inShort, parts } = compareParts(against?.text ?? text, text)
  const children = writeParts(writer, inShort, parts)
  const document = new Document({
    title,
    creator: foot,
    customProperties: [
      { name: 'seal', value: seal },
      { name: 'name', value: name },
      { name: 'site', value: site },
      { name: 'author', value: against?.author ?? '' },
      ...anchors.map(({ name: bookmark, all }) => ({ name: bookmark, value: all.join(' ') })),
    ],
    comments: { children: commentsOf(remarks) },
    numbering: { config: [headings, ...[...new Set(writer.lists)].map(listFrom)] },
    styles: stylesIn(language),
    sections: [
      {
        properties: { page: { margin: { top: 1200, bottom: 1200, left: 1300, right: 1300 } } },
        footers: { default: footer(foot) },
        children: [new Paragraph({ style: 'Title', text: title, bidirectional: writer.bidirectional }), ...children],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function commentsOf(remarks: Remark[]): ICommentOptions[] {
  let next = remarks.length
  return remarks.flatMap(({ author, day, text, replies = [], isResolved: resolved }, id): ICommentOptions[] => [
    { ...commentOf(id, { author, day, text }), resolved },
    ...replies.map((reply) => ({ ...commentOf(next++, reply), parentId: id })),
  ])
}

function commentOf(id: number, { author, day, text }: Pick<Remark, 'author' | 'day' | 'text'>): ICommentOptions {
  const children = text.split('\n').map((line) => new Paragraph({ text: line }))
  return { id, author, date: new Date(`${day}T00:00:00Z`), children }
}

function footer(foot: string): Footer {
  const pages = { children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }
  const tabStops = [{ type: TabStopType.RIGHT, position: 9300 }]
  return new Footer({
    children: [new Paragraph({ style: 'Foot', tabStops, children: [new TextRun(foot), new TextRun(pages)] })],
  })
}

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8]

/** The numbers that the page gives to sections. */
const headings = {
  reference: 'headings',
  levels: levels.map((level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: level === 0 ? '%1.' : '%1.%2.%3.%4.%5.%6.%7.%8.%9'.slice(0, 3 * level + 2),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 0, hanging: 0 } } },
  })),
}

function listFrom(start: number) {
  return {
    reference: `list-${start}`,
    levels: levels.map((level) => ({
      level,
      format: start === 0 ? LevelFormat.BULLET : LevelFormat.DECIMAL,
      text: start === 0 ? '•' : `%${level + 1}.`,
      start: start === 0 ? 1 : start,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 400 * (level + 1), hanging: 400 } } },
    })),
  }
}

function stylesIn(language: string) {
  const base = { basedOn: 'Normal', quickFormat: true }
  const line = { style: BorderStyle.SINGLE, size: 12, space: 8, color: '999999' }
  const indented = (id: string, name: string, level: number, hanging: number) => {
    return { id, name, ...base, paragraph: { indent: { left: 400 * level, hanging } } }
  }
  const heading = (size: number) => ({
    run: { bold: true, size, color: '000000' },
    paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: language, bidirectional: language } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: { run: { bold: true, size: 40 }, paragraph: { spacing: { after: 240 } } },
      ...Object.fromEntries([28, 25, 23, 22, 22].map((size, index) => [`heading${index + 1}`, heading(size)])),
    },
    paragraphStyles: [
      { id: 'Quote', name: 'Quote', ...base, paragraph: { indent: { left: 500 }, border: { left: line } } },
      { id: 'Foot', name: 'Foot', ...base, run: { size: 17, color: '555555' } },
      { id: 'BoxTitle', name: 'Box title', ...base, paragraph: { spacing: { after: 0, line: 20 } } },
      ...[1, 2, 3].map((level) =>
        indented(`ListContinue${level === 1 ? '' : level}`, `List Continue${level === 1 ? '' : ` ${level}`}`, level, 0),
      ),
      ...[1, 2, 3].map((level) => indented(`Marked${level}`, `Marked ${level}`, level, 400)),
    ],
    characterStyles: [{ id: 'Code', name: 'Code', run: { font: 'Consolas' } }],
  }
}
