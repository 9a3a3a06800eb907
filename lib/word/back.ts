import { slug } from 'github-slugger'
import type { Heading, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Note } from '../content/notes'
import { type Conflict, mergeParts, type Part } from '../publishing/merge-parts'
import { recognise } from '../source/formats'
import { countNotes } from '../source/reading'
import type { Parts } from '../source/zip'
import { readHeading, writeMark } from '../text/anchors'
import { readHeadings } from '../text/headings'
import { linksIn } from '../text/nodes'
import { readUrl } from '../urls'
import { formatTree, readTree } from '../writing/format'
import { tidyBlocks } from '../writing/tidy'
import { writeBlocks } from '../writing/write-blocks'
import { notesOf } from './comments'
import type { Acceptance } from './docx-words'
import { type Form, formsOf, inForm } from './forms'
import { textOfSource } from './out'
import { writePolicy } from './policy-docx'
import { readDocx, type WordReading } from './read-docx'

/** What came back from Word, merged with the draft. */
export interface Merged {
  source: string
  conflicts: (Omit<Conflict, 'was'> & { title: string })[]
  /** The comments that are for somebody to answer. */
  notes: Note[]
  /** What became of each change, and what was left out, in words. */
  report: string[]
}

/** A Word file that came back. */
interface Answer {
  parts: Parts
  reading: WordReading
  /** Who has changed it, without the changes that went out with it. */
  authors: string[]
  /** What names the text that went out, such as `klantra/privacy` or `klantra/privacy.de`, where the file says so. */
  text?: string
}

/** Reads a Word file that came back. Throws where it is none, or did not go out from here. */
export function readAnswer(bytes: Uint8Array, name: string): Answer {
  const file = recognise(bytes, name)
  if (file.format !== 'docx') throw new Error('This is no Word file. What comes back from counsel is a .docx.')
  const reading = readDocx(file.parts)
  const own = reading.properties.get('author') ?? ''
  if (!reading.properties.has('seal'))
    throw new Error('This file did not go out from here. To take it over as a new draft: npm run policy import')
  return {
    parts: file.parts,
    reading,
    text: reading.properties.get('name'),
    authors: [...new Set(reading.changes.map(({ author }) => author))].filter((author) => author !== own),
  }
}

/** Merges what came back with the draft. `sent` is the text that went out, where it is still known; `accepted` are the authors whose changes are taken. */
export async function mergeAnswer(
  { parts, reading }: Answer,
  draft: string,
  sent: string | undefined,
  accepted: (author: string) => boolean,
): Promise<Merged> {
  const own = reading.properties.get('author') ?? ''
  const isOurs: Acceptance = ({ author }) => author === own && own !== ''
  const before = readDocx(parts, isOurs)
  const answered = readDocx(parts, (change) => isOurs(change) || accepted(change.author))
  const [rejected, given] = [partsOf(before), partsOf(answered)]
  const base = sent === undefined ? rejected : await shapesOf(sent)
  for (const returned of [rejected, given]) keepAddresses(base, returned)
  const theirs = named(given, base)
  const forms: Form[] = []
  const ours = named(await writtenParts(draft, forms), base)
  const { nodes, conflicts } = mergeParts(base, ours, theirs, renamed)
  const fates = reading.changes.map(({ author }, index) => {
    if (!accepted(author)) return 'not accepted'
    const isLost = isIn(conflicts, before.changes[index]?.around, answered.changes[index]?.around)
    return isLost ? 'not taken, as the draft changed there too' : 'accepted'
  })
  const untracked = sent === undefined ? [] : differences(base, named(rejected, base))
  const titles = new Map(
    [...theirs, ...ours].map(({ id, heading }) => [id, heading ? textOf(heading.shape) : 'the opening']),
  )
  const lost: string[] = []
  const source = write(draft, inForm(nodes, forms, lost), lost)
  return {
    source,
    conflicts: conflicts.map(({ was: _, ...conflict }) => ({
      ...conflict,
      title: titles.get(conflict.id) ?? conflict.id,
    })),
    notes: notesOf(answered),
    report: [
      ...(sent === undefined
        ? ['The text that went out is not kept any more: the file with all changes rejected was taken for it']
        : []),
      ...reading.changes.flatMap(({ author, kind, text }, index) =>
        author === own ? [] : `${author || 'Somebody'}, ${kind}, ${fates[index]}: “${text.trim()}”`,
      ),
      ...untracked.map((words) => `Changed without being tracked, or by rejecting what went out: ${words}`),
      ...countNotes([...answered.notes, ...lost]),
    ],
  }
}

/** Whether a paragraph stands where both changed the text, by its words before and after; one that the draft has too does not. */
function isIn(conflicts: Conflict[], before = '', after = ''): boolean {
  const [was, now] = [plain(before), plain(after)]
  return conflicts.some((conflict) =>
    now === ''
      ? was !== '' && plain(conflict.was).includes(was)
      : plain(conflict.theirs).includes(now) && !plain(conflict.ours).includes(now),
  )
}

function plain(words: string): string {
  return words.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]+/gu, '')
}

/** A heading with another title goes on having its anchors. */
function renamed(heading: Heading, title: Heading): Heading {
  const read = readHeading(textOf(heading))
  const anchor = read?.anchor ?? slug(read?.title ?? '')
  const isKept = slug(textOf(title)) === anchor && (read?.aliases ?? []).length === 0
  const mark = isKept ? '' : ` ${writeMark(anchor, read?.aliases ?? [])}`
  return { ...heading, depth: title.depth, children: [{ type: 'text', value: `${textOf(title)}${mark}` }] }
}

/** The sections of a Word file, with the links within the site as they are written here. */
function partsOf({ tree, properties }: WordReading): Part[] {
  const site = properties.get('site') ?? ''
  const anchorOf = (bookmark: string | undefined) => properties.get(bookmark ?? '')?.split(' ')[0]
  const blocks = tidyBlocks(tree.children)
  for (const node of linksIn({ type: 'root', children: blocks })) {
    const anchor = /^#s\d+$/.test(node.url) ? anchorOf(node.url.slice(1)) : undefined
    if (anchor !== undefined) node.url = `#${anchor}`
    else if (site !== '' && node.url.startsWith(`${site}/`)) node.url = node.url.slice(site.length)
  }
  return divided(blocks, (heading) => anchorOf(heading.data?.bookmark) ?? '')
}

/** Lets links of a text that came back lead to addresses as they are written in the one that went out: LibreOffice adds a `/` to `https://acme.example`. */
function keepAddresses(base: Part[], returned: Part[]): void {
  const linksOf = (parts: Part[]) => {
    const shapes = parts.flatMap(({ blocks }) => blocks.map(({ shape }) => shape))
    return linksIn({ type: 'root', children: shapes.filter((shape) => shape.type !== 'root') })
  }
  const sent = linksOf(base).map(({ url }) => url)
  const written = new Map(sent.map((url) => [addressOf(url), url]))
  for (const link of linksOf(returned))
    if (!sent.includes(link.url)) link.url = written.get(addressOf(link.url)) ?? link.url
}

function addressOf(url: string): string {
  return readUrl(url)?.href ?? url
}

function divided(nodes: RootContent[], idOf: (heading: Heading) => string): Part[] {
  const parts: Part[] = [{ id: '', blocks: [] }]
  for (const node of nodes) {
    if (node.type === 'heading') parts.push({ id: idOf(node), heading: { node, shape: node }, blocks: [] })
    else parts.at(-1)?.blocks.push({ node, shape: node })
  }
  return parts
}

/** The sections of a source as Word has them. */
async function shapesOf(source: string): Promise<Part[]> {
  const text = textOfSource(source)
  if (!text) throw new Error('The draft cannot be read. Check it first.')
  const plain = { title: '', foot: '', site: 'https://site.invalid', seal: '-', name: '', remarks: [], language: 'en' }
  const file = recognise(await writePolicy({ ...plain, text }), 'draft.docx')
  return file.format === 'docx' ? partsOf(readDocx(file.parts)) : []
}

/** The sections of a source as they are written, beside what Word has of them; blocks that it has in others have those, and are in `forms`. */
async function writtenParts(source: string, forms: Form[]): Promise<Part[]> {
  const shapes = await shapesOf(source)
  const tree = readTree(source)
  const marks = tree ? readHeadings(tree) : []
  const nodes = tree?.children.filter(({ type }) => type !== 'yaml') ?? []
  const written = divided(nodes, (heading) => marks.find(({ node }) => node === heading)?.anchor ?? '')
  if (written.length !== shapes.length) return shapes
  return written.map(({ id, heading, blocks }, index) => {
    const shape = shapes[index]
    const own = blocks.map(({ node }) => node)
    return {
      id,
      heading: heading && shape?.heading ? { node: heading.node, shape: shape.heading.shape } : undefined,
      blocks: formsOf(own, shape?.blocks ?? []).flatMap((form) => {
        const [[node, more], [only, other]] = [form.nodes, form.blocks]
        if (node && only && !more && !other) return [{ node, shape: only.shape }]
        forms.push(form)
        return form.blocks
      }),
    }
  })
}

/** Sections that Word has lost the anchors of have those of the section of the same title; others are new. */
function named(parts: Part[], base: Part[]): Part[] {
  const taken = new Set(parts.map(({ id }) => id))
  return parts.map((part, index) => {
    if (part.id !== '' || !part.heading) return part
    const title = textOf(part.heading.shape)
    const same = base.find(({ id, heading }) => heading && textOf(heading.shape) === title && !taken.has(id))
    if (same) taken.add(same.id)
    return { ...part, id: same?.id ?? `${slug(title)} ${index}` }
  })
}

function differences(base: Part[], other: Part[]): string[] {
  const blocks = (parts: Part[]) =>
    parts.flatMap(({ heading, blocks: own }) =>
      [...(heading ? [heading] : []), ...own].map(({ shape }) => textOf(shape)),
    )
  const [before, after] = [blocks(base), blocks(other)]
  const gone = before.filter((text) => !after.includes(text)).map((text) => `“${text}” is gone`)
  return [...gone, ...after.filter((text) => !before.includes(text)).map((text) => `“${text}” is new`)]
}

function write(draft: string, nodes: RootContent[], lost: string[]): string {
  const [front] = readTree(draft)?.children ?? []
  const fields = front?.type === 'yaml' ? [front] : []
  const whole = formatTree({ type: 'root', children: [...fields, ...nodes] })
  return whole ?? `${formatTree({ type: 'root', children: fields }) ?? ''}\n${writeBlocks(nodes, lost)}`
}
