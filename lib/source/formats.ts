import { type Decoded, decode } from './encoding'
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
    const isLocked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    throw new Error(
      isLocked
        ? 'The file has a password. Open it in Word, take the password away (File, Info, Protect Document), and save it.'
        : `This is a Word file of before 2007 (.doc). ${saveAs}`,
    )
  }
  for (const [sign, message] of others) if (sign.test(start)) throw new Error(message)
  const decoded = decode(bytes, start)
  const { text } = decoded
  if (/(?![\s\u007F-\u009F])\p{Cc}/u.test(text.slice(0, 4096)))
    throw new Error(`This is no text, web page or Word file. ${saveAs}`)
  const [extension = ''] = /\.[^.]+$/.exec(name.toLowerCase()) ?? []
  const isPage = /<[a-z!/]/i.test(text)
  if (/^\.x?html?$/.test(extension)) return { format: isPage ? 'html' : 'markdown', ...decoded }
  if (/^\.(mdx?|markdown)$/.test(extension)) return { format: 'markdown', ...decoded }
  if (extension !== '.txt' && /<(?:!doctype html|html|body)\b/i.test(start)) return { format: 'html', ...decoded }
  if (extension === '.txt') return { format: 'text', ...decoded }
  throw new Error(`This is text, and its name does not end in .html, .md, .mdx or .txt. ${saveAs}`)
}

/** A Word file, or a page that Google Docs has packed. */
function unzipped(bytes: Uint8Array): Incoming {
  const names = namesInZip(bytes)
  if (names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name))) {
    throw new Error('The file has macros, which are programs. Save it as .docx, without macros, and import that.')
  }
  if (names.includes('word/document.xml') || names.includes('_rels/.rels')) {
    const parts = readZip(bytes, (name) => /\.(xml|rels)$/i.test(name))
    if (![...parts.keys()].some((name) => /^word\/document\d*\.xml$/.test(name))) {
      throw new Error(`This is an Office file, but none of Word. ${saveAs}`)
    }
    return { format: 'docx', parts }
  }
  const pages = names.filter((name) => /^[^/]+\.html?$/i.test(name))
  const [page] = pages
  if (page === undefined) throw new Error(`This is neither a Word file nor a zip with a web page. ${saveAs}`)
  if (pages.length > 1)
    throw new Error('This is a zip with more than one web page in it. Unpack it, and import one file.')
  const packed = readZip(bytes, (name) => name === page).get(page) ?? new Uint8Array()
  return { format: 'html', ...decode(packed, Buffer.from(packed.subarray(0, 4096)).toString('latin1')) }
}
