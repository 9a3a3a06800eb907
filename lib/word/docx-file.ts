import type { Element } from 'xast'
import type { Parts } from '../source/zip'
import { Numbering } from './numbering'
import { attribute, elementsOf, find, isOn, parsePart, settingOf, textIn } from './xml'

/** A style of paragraphs or of words, with what it takes over from those that it is based on. */
export interface Style {
  id: string
  name: string
  list?: string
  level?: number
  /** The level of its headings, from 0. */
  outline?: number
  isBold?: boolean
  isItalic?: boolean
}

/** A Word file, taken apart. */
export interface Docx {
  body: Element
  styles: Map<string, Style>
  numbering: Numbering
  /** Where links lead, by their ids. */
  links: Map<string, string>
  /** Footnotes and endnotes, by `footnote 1`. */
  notes: Map<string, Element>
  comments: Comment[]
  /** What this site wrote into the file, by name. */
  properties: Map<string, string>
  /** The words of headers and footers. */
  margins: string
}

/** A remark in the margin. */
export interface Comment {
  id: string
  author: string
  date: string
  text: string
  /** The comment that it replies to. */
  replyTo?: string
  isResolved: boolean
}

/** Takes a Word file apart. Throws in plain words where it is damaged. */
export function openDocx(parts: Parts): Docx {
  const main = [...parts.keys()].find((name) => /^word\/document\d*\.xml$/.test(name)) ?? ''
  const part = (name: string) => {
    const bytes = parts.get(name)
    return bytes && parsePart(bytes)
  }
  const body = find(part(main), 'w:body')
  if (!body) throw new Error('The file has no text that can be read. Open it in Word, and save it again as .docx.')
  const numbering = new Numbering(part('word/numbering.xml'))
  const relations = elementsOf(part(main.replace(/([^/]+)$/, '_rels/$1.rels')))
  const notesIn = (kind: string) =>
    elementsOf(part(`word/${kind}s.xml`), `w:${kind}`).map((one) => [`${kind} ${attribute(one, 'id')}`, one] as const)
  const own = elementsOf(part('docProps/custom.xml'), 'property')
  const margins = [...parts.keys()].filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
  return {
    body,
    numbering,
    styles: readStyles(part('word/styles.xml')),
    links: new Map(relations.map(({ attributes: { Id, Target } }) => [Id ?? '', Target ?? ''])),
    notes: new Map([...notesIn('footnote'), ...notesIn('endnote')]),
    comments: readComments(part('word/comments.xml'), part('word/commentsExtended.xml')),
    properties: new Map(own.map((one) => [one.attributes.name ?? '', textIn(one)])),
    margins: margins.flatMap((name) => elementsOf(part(name)).map(textIn)).join(' '),
  }
}

function readStyles(part: Element | undefined): Map<string, Style> {
  const elements = new Map(elementsOf(part, 'w:style').map((one) => [attribute(one, 'styleId') ?? '', one]))
  const read = (id: string, depth: number): Style => {
    const one = elements.get(id)
    const base = settingOf(one, 'w:basedOn')
    const above: Partial<Style> = base !== undefined && depth < 20 ? read(base, depth + 1) : {}
    const name = settingOf(one, 'w:name') ?? id
    const [, heading] = /^heading (\d)$/i.exec(name) ?? []
    const own = settingOf(one, 'w:pPr', 'w:outlineLvl') ?? above.outline ?? 9
    const outline = heading ? Number(heading) - 1 : Number(own)
    const level = settingOf(one, 'w:pPr', 'w:numPr', 'w:ilvl')
    return {
      id,
      name,
      list: settingOf(one, 'w:pPr', 'w:numPr', 'w:numId') ?? above.list,
      level: level === undefined ? above.level : Number(level),
      outline: outline > 8 ? undefined : outline,
      isBold: isOn(find(one, 'w:rPr'), 'w:b') ?? above.isBold,
      isItalic: isOn(find(one, 'w:rPr'), 'w:i') ?? above.isItalic,
    }
  }
  return new Map([...elements.keys()].map((id) => [id, read(id, 0)]))
}

function readComments(part: Element | undefined, extended: Element | undefined): Comment[] {
  const threads = new Map(elementsOf(extended).map((one) => [one.attributes['w15:paraId'], one.attributes]))
  const comments = elementsOf(part, 'w:comment').map((one) => {
    const paragraphs = elementsOf(one, 'w:p')
    const place = paragraphs.at(-1)?.attributes['w14:paraId'] ?? ''
    return { one, paragraphs, place, thread: threads.get(place) }
  })
  return comments.map(({ one, paragraphs, thread }) => {
    const parent = thread?.['w15:paraIdParent']
    const replyTo = parent ? comments.find(({ place }) => place === parent)?.one : undefined
    return {
      id: attribute(one, 'id') ?? '',
      author: attribute(one, 'author') ?? '',
      date: (attribute(one, 'date') ?? '').slice(0, 10),
      text: paragraphs.map(textIn).join('\n').trim(),
      replyTo: attribute(replyTo, 'id'),
      isResolved: thread?.['w15:done'] === '1',
    }
  })
}
