import { strToU8, zipSync } from 'fflate'

const word =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`

/** List 1 has bullets, 2 numbers, 3 letters, and 4 is that of headings. */
const numbering = `<w:numbering ${word}>
${['bullet •', 'decimal %1.', 'lowerLetter (%1)', 'decimal %1.']
  .map((kind, index) => {
    const [format = '', text = ''] = kind.split(' ')
    const below = index === 3 ? level(1, 'decimal', '%1.%2') : level(1, format, text.replace('1', '2'))
    return `<w:abstractNum w:abstractNumId="${index + 1}">${level(0, format, text)}${below}</w:abstractNum>`
  })
  .join('')}
${[1, 2, 3, 4].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('')}</w:numbering>`

const styles = `<w:styles ${word}>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Quote"/></w:style></w:styles>`

const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Target="https://a.example/" TargetMode="External"/></Relationships>`

const notes = `<w:footnotes ${word}><w:footnote w:id="1">${p('Of people.')}</w:footnote></w:footnotes>`

/** The part of a Word file that has its lists, with one list alone. */
export function oneList(format: string, text: string, start = 1): Record<string, string> {
  const only = level(0, format, text).replace('w:start w:val="1"', `w:start w:val="${start}"`)
  const kind = `<w:abstractNum w:abstractNumId="1">${only}</w:abstractNum>`
  const list = '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
  return { 'word/numbering.xml': `<w:numbering ${word}>${kind}${list}</w:numbering>` }
}

/** A Word file with a body. */
export function docxOf(body: string, more: Record<string, string> = {}): Uint8Array {
  const parts = {
    '_rels/.rels': '<Relationships/>',
    'word/document.xml': `<w:document ${word}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
    'word/footnotes.xml': notes,
    'word/_rels/document.xml.rels': links,
    ...more,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

/** A paragraph of runs, or of plain words, in a style or at a place in a list. */
export function p(
  content: string,
  { style, list, mark = '' }: { style?: string; list?: string; mark?: string } = {},
): string {
  const [id, at] = (list ?? '').split('.')
  const properties = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    list ? `<w:numPr><w:ilvl w:val="${at ?? 0}"/><w:numId w:val="${id}"/></w:numPr>` : '',
    mark ? `<w:rPr>${mark}</w:rPr>` : '',
  ]
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${content.startsWith('<') ? content : r(content)}</w:p>`
}

/** A run of words. */
export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** Words that somebody has inserted or deleted. */
export function tracked(kind: 'ins' | 'del', text: string, author = 'Ann'): string {
  const run = kind === 'ins' ? r(text) : r(text).replaceAll('w:t>', 'w:delText>').replace('<w:t ', '<w:delText ')
  return `<w:${kind} w:id="1" w:author="${author}" w:date="2026-11-01T10:00:00Z">${run}</w:${kind}>`
}

/** A table of cells with paragraphs. */
export function table(rows: string[][]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
}
