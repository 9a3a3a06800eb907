import { addressWithin } from '../../../lib/desk/desk-urls'
import { isPrivacyPolicy } from '../../../lib/links/label'
import { cleanCharacters } from '../../../lib/source/hidden'
import { levelsOf } from '../../../lib/text/numbering'
import { quoted, rename, unwrap, wordsOf } from './elements'
import { makeLists, writeAsWord, writeListMarks } from './paste-lists'
import { keepLooks } from './paste-looks'
import { flattenBlocks, flattenTables, isTableWithin } from './paste-tables'

/** What is pasted, as far as a text can hold it. */
interface CleanPaste {
  html: string
  /** What could not be kept, in sentences. */
  lost: string[]
  /** The title with which it begins, where it has one; it is the heading of a section in the text. */
  title?: string
  /** The words that the text must have of it. */
  words: string
}

const headings = 'h1, h2, h3, h4, h5, h6'
const linesOfText = 'p, h1, h2, h3, h4, h5, h6, li, td, th, dt, dd, div, blockquote'

/** Makes plain HTML of what Word, Google Docs, LibreOffice and browsers put on the clipboard: what they write as styles becomes tags. Within a table, where there is `room` for so many columns, there are lines and lists of lines, and cells in place of others. */
export function cleanPaste(html: string, room?: number): CleanPaste {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const lost: string[] = []
  dropComments(body, lost)
  dropOthers(body, lost)
  keepLooks(body, lost)
  for (const one of body.querySelectorAll('[role="heading"][aria-level]'))
    rename(one, `h${Math.min(6, Number(one.getAttribute('aria-level')) || 2)}`)
  const title = takeTitle(body)
  // These begin lines of their own, which the editor does not know.
  for (const one of body.querySelectorAll('details, summary, main, nav, dt, legend, option')) rename(one, 'div')
  // Browsers draw its marks, which are no words.
  for (const one of body.querySelectorAll('q')) one.replaceWith('"', ...one.childNodes, '"')
  writeAsWord(body)
  makeLists(body, lost)
  writeListMarks(body)
  cleanTexts(body)
  const words = wordsOf(body)
  if (room === undefined) flattenTables(body, lost)
  else if (isTableWithin(body, room)) flattenTables(body, lost, true)
  else flattenBlocks(body, lost)
  fixLinks(body, lost)
  fixHeadings(body, lost, title)
  dropBlanks(body)
  return { html: body.innerHTML, lost: [...new Set(lost)], words, ...(title && { title: plainWords(title) }) }
}

const pictures = 'img:not(span[style*="mso-list"] *), svg, picture, video, audio, canvas, object, iframe'

/** What a policy cannot have, by what selects it, and what is said of it. */
const others: [string, (words: string, element: Element) => string][] = [
  [pictures, (_, picture) => `Pictures are left out: say in words what they show.${describing(picture)}`],
  // Word has one above its footnotes.
  ['hr:not([style*="note-list"] *)', () => 'Lines across the page are left out.'],
  [
    '[hidden], [style*="display:none"], [style*="display: none"], [style*="mso-hide"]',
    (words) => `Hidden words are left out: ${words}.`,
  ],
  ['del, s, strike, span[style*="line-through"]', (words) => `Words that were struck out are left out: ${words}.`],
  [
    '.MsoToc1, .MsoToc2, .MsoToc3, .MsoTocHeading',
    () => 'The table of contents is left out, as the page makes its own.',
  ],
]

/** What is said of a picture in its place, as far as it is. */
function describing(picture: Element): string {
  const words = [picture, ...picture.querySelectorAll('[alt], [aria-label]')].map(
    (one) => one.getAttribute('alt') || one.getAttribute('aria-label') || '',
  )
  const said = words.find((one) => /\S/.test(one))
  return said === undefined ? '' : ` One was described as ${quoted(said, Infinity)}.`
}

function dropOthers(body: HTMLElement, lost: string[]): void {
  for (const one of body.querySelectorAll('style, script, title, template, noscript, xml')) one.remove()
  for (const [selector, say] of others) {
    for (const one of body.querySelectorAll(selector)) {
      const isSeen = /\S/.test(one.textContent) || one.matches(`${pictures}, hr`)
      if (body.contains(one) && isSeen) lost.push(say(quoted(one.textContent), one))
      one.remove()
    }
  }
  const notes = body.querySelectorAll(
    'a[href*="#_ftn"], a[href*="#_edn"], a[href*="#sdfootnote"], a[href*="#sdendnote"]',
  )
  for (const note of notes) {
    // LibreOffice puts the number of a note right before its words.
    if (note.matches('[href$="anc"]')) note.after(' ')
    unwrap(note)
  }
  if (notes.length > 0)
    lost.push('Footnotes stand as words now: say in the text what they say, and delete their numbers.')
}

/** Takes out comments, which Word puts behind the text, and their marks within it. */
function dropComments(body: HTMLElement, lost: string[]): void {
  const marks = body.querySelectorAll('.MsoCommentReference, .msocomanchor, a[href*="#_mso"]')
  for (const mark of marks) mark.remove()
  const comments: string[] = []
  // Each by itself, and then what else the list has.
  for (const one of [...body.querySelectorAll('[style*="comment-list"], .MsoCommentText')].reverse()) {
    if (/\S/.test(one.textContent)) comments.unshift(quoted(one.textContent, Infinity))
    one.remove()
  }
  if (marks.length + comments.length > 0)
    lost.push(`Comments are left out: ${comments.join(', ') || 'their words were not copied'}.`)
}

/** The title of the document, where one stands before all else, made a heading of a section. A first-level heading that names no policy may be that of a section instead, with those of its parts below. */
function takeTitle(body: HTMLElement): Element | undefined {
  const first = [...body.querySelectorAll<HTMLElement>(linesOfText)].find(
    (one) => /\S/.test(one.textContent) && !one.querySelector(linesOfText),
  )
  if (!first) return undefined
  const isOnly = first.localName === 'h1' && body.querySelectorAll('h1').length === 1
  const title = plainWords(first)
  const isOfPolicy = isPrivacyPolicy(title) || /\bpolicy\b/i.test(title) || body.querySelectorAll('h2').length > 3
  if (!(first.className === 'MsoTitle' || (isOnly && isOfPolicy))) return undefined
  // A heading alone is what is to be pasted.
  if (first.textContent.trim() === body.textContent.trim()) return undefined
  return rename(first, 'h2')
}

function plainWords({ textContent }: Element): string {
  return cleanCharacters(textContent).replaceAll(/\s+/g, ' ').trim()
}

function fixLinks(body: HTMLElement, lost: string[]): void {
  for (const link of body.querySelectorAll('a')) {
    const written = link.getAttribute('href') ?? ''
    const isLed = written.startsWith('https://www.google.com/url?q=')
    const real = isLed && new URL(written.replaceAll('+', '%2B')).searchParams.get('q')
    const href = addressWithin(real || written, location.href)
    link.removeAttribute('title')
    link.setAttribute('href', href)
    if (/^(?:https?:|mailto:|tel:|[/#])/i.test(href) && !/^#_/.test(href) && /\S/.test(link.textContent)) continue
    const isWithin = href.startsWith('#')
    const what = isWithin ? 'to a place of the other document' : `to “${href}”`
    const hasWords = /\S/.test(link.textContent)
    const kept = hasWords ? `, and its words are kept: ${quoted(link.textContent)}` : ', as it has no words'
    if (href !== '' && (!isWithin || hasWords)) lost.push(`A link ${what} is left out${kept}.`)
    unwrap(link)
  }
}

/** Headings have the levels that policies have, no emphasis, and stand in nothing else. Those below a title are as they would be without it. */
function fixHeadings(body: HTMLElement, lost: string[], title?: Element): void {
  for (const one of body.querySelectorAll(`:is(li, td, th, blockquote) :is(${headings})`)) {
    const line = rename(one, 'p')
    const mark = line.ownerDocument.createElement('strong')
    mark.append(...line.childNodes)
    line.append(mark)
  }
  const all = [...body.querySelectorAll(headings)].filter(({ textContent }) => /\S/.test(textContent))
  const depthOf = ({ localName }: Element) => Number(localName.slice(1))
  const below = all.filter((one) => one !== title)
  const levels = levelsOf(below.map((one) => ({ depth: depthOf(one) }))).map((level) => Math.min(4, level))
  const top = Math.min(...below.map(depthOf))
  const moved = below.flatMap((one, index) => {
    const level = levels[index] ?? 2
    return top > 2 || level !== depthOf(one) - top + 2 ? `${quoted(one.textContent)} (Heading ${level - 1})` : []
  })
  if (moved.length > 0) lost.push(`These headings have another level here: ${moved.join(', ')}.`)
  if (title) levels.unshift(2)
  all.forEach((one, index) => {
    dropEmphasis(one)
    const level = levels[index] ?? 2
    if (one.localName === `h${level}`) return
    const other = rename(one, `h${level}`)
    for (const { name, value } of one.attributes) if (name.startsWith('data-')) other.setAttribute(name, value)
  })
}

/** Takes the marks in and around a heading away, and makes one line of it. */
function dropEmphasis(heading: Element): void {
  for (const mark of heading.querySelectorAll('b, strong, i, em, br'))
    mark.localName === 'br' ? mark.replaceWith(' ') : unwrap(mark)
  const around = () => heading.parentElement?.closest('b, strong, i, em')
  for (let mark = around(); mark?.textContent.trim() === heading.textContent.trim(); mark = around()) unwrap(mark)
  for (const styled of [heading, ...heading.querySelectorAll('[style]')]) styled.removeAttribute('style')
}

/** Takes out characters that nobody sees, and spaces beside others. */
function cleanTexts(body: HTMLElement): void {
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { currentNode: text } = texts
    text.nodeValue = cleanCharacters(text.nodeValue ?? '').replaceAll(/[ \n\t]*\u00A0[\u00A0 \n\t]+|\u00A0+$/g, ' ')
  }
}

/** Takes out lines without any words. */
function dropBlanks(body: HTMLElement): void {
  for (const one of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6, div')) {
    const isKept = one.closest('td, th, li') !== null || one.querySelector('table, ul, ol') !== null
    if (!isKept && !/\S/.test(one.textContent)) one.remove()
  }
}
