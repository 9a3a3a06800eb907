import { namesInZip, type Parts, readZip } from './zip'

/** The most bytes that a file may have. */
export const mostBytes = 50_000_000

/** A file by its format. */
export type Incoming = { format: 'docx'; parts: Parts } | ({ format: 'html' | 'markdown' | 'text' } & Decoded)

const saveAs = 'Open it in the program that made it, save it as .docx, and import that.'

/** What other formats begin with. */
const others: [RegExp, string][] = [
  [/^%PDF/, `This is a PDF, which has no paragraphs to take over. ${saveAs}`],
  [/^\{\\rtf/, `This is RTF. ${saveAs}`],
  [
    /^MIME-Version:|^From: <Saved by|^\S+: .*\r?\n(?:.*\r?\n){0,9}Content-Type: multipart\/related/,
    'This is a web archive. Save the page as HTML instead; one that a wiki exported for Word, open in Word, and save it as .docx.',
  ],
]

/** Recognises a file by its bytes and, for text, its name. Throws in plain words where it is of a format that is not read. */
export function recognise(bytes: Uint8Array, name: string): Incoming {
  if (bytes.length > mostBytes)
    throw new Error(`The file has ${Math.ceil(bytes.length / 1e6)} MB, and at most 50 MB are read.`)
  if (bytes.length === 0) throw new Error('The file is empty.')
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  if (start.startsWith('PK')) return unzipped(bytes)
  if (start.startsWith('\u00D0\u00CF\u0011\u00E0')) {
    if (Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')))
      throw new Error(
        'The file has a password. Open it in Word, take the password away (File, Info, Protect Document), and save it.',
      )
    throw new Error(`This is a Word file of before 2007 (.doc). ${saveAs}`)
  }
  for (const [sign, message] of others) if (sign.test(start)) throw new Error(message)
  const decoded = decode(bytes, start)
  if (/(?![\s\u007F-\u009F])\p{Cc}/u.test(decoded.text.slice(0, 4096)))
    throw new Error(`This is no text, web page or Word file. ${saveAs}`)
  const format = formatOf(name, start, decoded.text)
  const isOther = format !== 'text' && /\.txt$/i.test(name)
  const other = `It was read as ${format === 'html' ? 'a web page' : 'Markdown'}, whose marks it has, though its name ends in .txt`
  return { format, ...decoded, notes: [...decoded.notes, ...(isOther ? [other] : [])] }
}

/** The format of a text, by its name or else its start. */
function formatOf(name: string, start: string, text: string): 'html' | 'markdown' | 'text' {
  const [extension = ''] = /\.[^.]+$/.exec(name.toLowerCase()) ?? []
  if (/^\.x?html?$/.test(extension)) return /<[a-z!/]/i.test(text) ? 'html' : 'markdown'
  if (/^\.(mdx?|markdown)$/.test(extension)) return 'markdown'
  if (/<(?:!doctype html|html|body)\b/i.test(start)) return 'html'
  if (extension === '.txt') return (text.match(/^#{1,6} \S/gm)?.length ?? 0) > 1 ? 'markdown' : 'text'
  throw new Error(`This is text, and its name does not end in .html, .md, .mdx or .txt. ${saveAs}`)
}

/** A Word file, or a page that Google Docs has packed. */
function unzipped(bytes: Uint8Array): Incoming {
  const names = namesInZip(bytes)
  if (names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name)))
    throw new Error('The file has macros, which are programs. Save it as .docx, without macros, and import that.')
  if (names.includes('word/document.xml') || names.includes('_rels/.rels')) {
    const parts = readZip(bytes, (name) => /\.(xml|rels)$/i.test(name))
    if (![...parts.keys()].some((name) => /^word\/document\d*\.xml$/.test(name)))
      throw new Error(`This is an Office file, but none of Word. ${saveAs}`)
    return { format: 'docx', parts }
  }
  const [page, another] = names.filter((name) => /^[^/]+\.html?$/i.test(name))
  if (page === undefined) throw new Error(`This is neither a Word file nor a zip with a web page. ${saveAs}`)
  if (another !== undefined)
    throw new Error('This is a zip with more than one web page in it. Unpack it, and import one file.')
  const packed = readZip(bytes, (name) => name === page).get(page) ?? new Uint8Array()
  return { format: 'html', ...decode(packed, Buffer.from(packed.subarray(0, 4096)).toString('latin1')) }
}

/** The text of a file, and what is to be known of how it was read. */
interface Decoded {
  text: string
  notes: string[]
}

/** The signs that Windows has from 0x80; some are none. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

const ofWindows = /^(?:windows-1252|iso-8859-1|latin-?1|us-ascii)$/i

/** Decodes the bytes of a text, which may say near its start in which encoding they are. Throws in plain words where that cannot be told. */
function decode(bytes: Uint8Array, start: string): Decoded {
  const [, mark] = /^(\u00FF\u00FE|\u00FE\u00FF)/.exec(start) ?? []
  if (mark) return { text: new TextDecoder(mark === '\u00FF\u00FE' ? 'utf-16le' : 'utf-16be').decode(bytes), notes: [] }
  const [, said = ''] = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start) ?? []
  const saysWindows = ofWindows.test(said)
  // Node.js reads what is of Windows as Latin-1.
  const others = saysWindows || said === '' ? [] : [said]
  // What can be read as UTF-8 is, as a page that is saved anew may go on naming another, but for one that can always be.
  for (const encoding of /^iso-2022/i.test(said) ? others : ['utf-8', ...others]) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), notes: [] }
    } catch {
      // It says that it is in another encoding than it is.
    }
  }
  return decodeWindows(bytes, saysWindows)
}

/** Decodes the bytes of a text as those of Windows, which it says that they are, or may be. */
function decodeWindows(bytes: Uint8Array, isSaid: boolean): Decoded {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/[\u0080-\u009F]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign)
  // What Windows has no sign for is of no text of Windows, but of one of today with a few broken bytes.
  const isBroken = /[\u0080-\u009F]/.test(text)
  const whole = isBroken ? new TextDecoder().decode(bytes) : text
  if (isSaid) return { text: whole, notes: [] }
  // In the languages of Western Europe, few letters have a mark.
  const marked = whole.match(/[^\p{ASCII}\p{P}]/gu)?.length ?? 0
  if (marked > 0.25 * whole.length)
    throw new Error(
      'How the letters of the file are written cannot be told. Open it in the program that made it, save it as UTF-8 or .docx, and import that.',
    )
  const how = isBroken ? 'those that are broken stand as “\uFFFD”' : 'it was read as a text of Western Europe'
  const note = `How the letters of the file are written cannot be told, and ${how}: where letters are wrong, save it as UTF-8, and import that`
  return { text: whole, notes: [note] }
}
