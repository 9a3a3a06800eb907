import { formatDate } from '../languages/dates'
import { mostParagraphs } from '../source/excess'
import { type Incoming, recognise } from '../source/formats'
import { countNotes, type Reading } from '../source/reading'
import { wordCount } from '../source/seen-text'
import { reasonOf } from '../system/files'
import { readDocx } from '../word/read-docx'
import { readHtml, readPage } from './html'
import { pageOfMarkdown } from './markdown'
import { pageOfText } from './plain-text'
import { type Purpose, type TakenOver, takeOver } from './take-over'

/** A file that was taken over, and what was not. */
export interface Imported extends TakenOver {
  asides: Reading['asides']
}

const fewestWords = 30

/** Makes a draft of a file. Throws in plain words where it is of a format that is not read, or no policy. */
export function importFile(bytes: Uint8Array, name: string, purpose: Purpose): Imported {
  try {
    return readPolicy(bytes, name, purpose)
  } catch (error) {
    const depth = 'Lists or other parts stand within one another deeper than in any text. Nothing was taken over.'
    throw new Error(`${name}: ${error instanceof RangeError ? depth : reasonOf(error)}`)
  }
}

function readPolicy(bytes: Uint8Array, name: string, purpose: Purpose): Imported {
  const incoming = recognise(bytes, name)
  const reading = readIncoming(incoming)
  const count = reading.text.match(/\p{Ideographic}|[\p{L}\p{N}]+/gu)?.length ?? 0
  if (count < fewestWords)
    throw new Error(`The file has ${sizeOf(count)} of text: that is no policy. Nothing was taken over.`)
  if (reading.tree.children.length > mostParagraphs)
    throw new Error(`The file has more than ${mostParagraphs} paragraphs: divide it into two. Nothing was taken over.`)
  const made = takeOver(reading, purpose)
  const ofLetters = incoming.format === 'docx' ? [] : incoming.notes
  return { ...made, notes: [...ofLetters, ...made.notes], asides: reading.asides }
}

function readIncoming(incoming: Incoming): Reading {
  if (incoming.format === 'docx') return readDocx(incoming.parts)
  if (incoming.format === 'html') return readHtml(incoming.text)
  if (incoming.format === 'text') {
    const guesses: string[] = []
    const read = readPage(pageOfText(incoming.text, guesses))
    return { ...read, notes: [...guesses, ...read.notes] }
  }
  const { page, fields, notes } = pageOfMarkdown(incoming.text)
  const read = readPage(page)
  const said = Object.entries(fields).filter((field): field is [string, string] => typeof field[1] === 'string')
  const left = said.filter(([field, value]) => field !== 'title' && /\p{L}\s+\S+\s+\p{L}|\d{4}-\d{2}/u.test(value))
  const named = left.map(([field, value]) => `The field \`${field}\` was left out: “${value.trim()}”`)
  return { ...read, title: Object.fromEntries(said).title, notes: [...named, ...notes, ...read.notes] }
}

/** Says in plain words what became of a file that was taken over. */
export function describeImport({ words, asides, notes, days }: Imported, name: string, updated?: string): string {
  const { before, after, missing } = words
  const isLess = asides.length > 0 || notes.some((note) => /left out/.test(note))
  const none = isLess ? 'None is missing, but for what is left out.' : 'None is missing.'
  // What was published under a day of the past says in its fields what they can.
  const says = (what: string, day: string | undefined, advice: string) =>
    day && day !== updated ? [`It says that it ${what} ${formatDate(day)}${updated ? '' : advice}.`] : []
  const inFields = `; write that into the fields where it is right (\`effective: ${days.effective}\`)`
  return [
    `${name}: ${before} words in the file, ${after} in the draft. ${missing.length === 0 ? none : 'These are missing:'}`,
    ...missing.map((phrase) => `  - “${phrase}”`),
    ...asides.map(({ what, text }) => `Left out: ${what} (${sizeOf(wordCount(text))}).`),
    ...countNotes(notes).map((note) => `  - ${note}.`),
    ...says('was last updated on', days.updated, ` (--updated ${days.updated} publishes it as the text of that day)`),
    ...says('takes effect on', days.effective, inFields),
  ].join('\n')
}

function sizeOf(words: number): string {
  return `${words} ${words === 1 ? 'word' : 'words'}`
}
