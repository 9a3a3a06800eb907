import { raised } from '../../../lib/source/raised'
import { quoted } from './elements'

const besidesText = 'a, h1, h2, h3, h4, h5, h6, th'

/** Makes raised and lowered numbers signs that are so by themselves, and says what else words lose of their look. */
export function keepLooks(body: HTMLElement, lost: string[]): void {
  const texts = textsIn(body)
  const plain = texts.filter((text) => !text.parentElement?.closest(besidesText))
  const own = ownColour(plain)
  const moved = texts.filter((text) => !keepHeight(text))
  const underlined = plain.filter((text) => lookOf(text, underlineOf))
  const coloured = plain.filter((text) => colourOf(text) !== own || lookOf(text, highlightOf))
  const centred = plain.filter((text) => lookOf(text, alignmentOf) === 'center')
  const typed = [...body.querySelectorAll('pre')].filter(({ textContent }) => /\S/.test(textContent))
  say(moved, 'stand on the line now', lost)
  say(underlined, 'are not underlined any more', lost)
  say(coloured, 'have lost their colour', lost)
  say(centred, 'are not centred any more', lost)
  say(typed, 'are plain text now, in which spaces make no columns', lost)
}

function say(nodes: { textContent: string }[], what: string, lost: string[]): void {
  if (nodes.length === 0) return
  const words = nodes.slice(0, 5).map(({ textContent }) => quoted(textContent))
  const rest = nodes.length > 5 ? `, and ${nodes.length - 5} more` : ''
  lost.push(`These words ${what}: ${words.join(', ')}${rest}.`)
}

/** Makes signs of what is raised or lowered in a text. Returns whether it stands as it did. */
function keepHeight(text: Text): boolean {
  const shift = lookOf(text, heightOf)
  const kept = shift === 'super' || shift === 'sub' ? raised(text.data, shift) : text.data
  if (kept !== undefined) text.data = kept
  return kept !== undefined
}

function textsIn(body: HTMLElement): Text[] {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) {
    const { currentNode: text } = walker
    if (text instanceof Text && /\S/.test(text.data)) texts.push(text)
  }
  return texts
}

/** The colour that most of the words have. */
function ownColour(texts: Text[]): string {
  const sizes = new Map<string, number>()
  for (const text of texts) {
    const colour = colourOf(text)
    sizes.set(colour, (sizes.get(colour) ?? 0) + text.data.length)
  }
  return [...sizes].sort(([, one], [, other]) => other - one)[0]?.[0] ?? ''
}

/** What the innermost element around a text says of its look. */
function lookOf(text: Text, look: (element: HTMLElement) => string | undefined): string | undefined {
  for (let element = text.parentElement; element; element = element.parentElement) {
    const said = look(element)
    if (said) return said
  }
  return undefined
}

function heightOf({ localName, style }: HTMLElement): string | undefined {
  if (/^(?:super|sub|baseline)$/.test(style.verticalAlign)) return style.verticalAlign
  return { sup: 'super', sub: 'sub' }[localName]
}

function underlineOf({ localName, style }: HTMLElement): string | undefined {
  return localName === 'u' || /underline/.test(style.textDecoration) ? 'underline' : undefined
}

/** How words are aligned. A cell keeps that itself, and what is around a table does not count in it. */
function alignmentOf(element: HTMLElement): string | undefined {
  const { localName, style } = element
  if (localName === 'table') return localName
  const set = style.textAlign || element.getAttribute('align') || (localName === 'center' ? localName : undefined)
  return set && localName === 'td' ? localName : set
}

function colourOf(text: Text): string {
  const colour = lookOf(text, (element) => element.style.color || element.getAttribute('color') || undefined) ?? ''
  return /^(?:black|windowtext|#0{3,6}|rgb\(0, 0, 0\))$/i.test(colour) ? '' : colour
}

/** The colour behind words, as a marker leaves it. */
function highlightOf({ localName, style: { backgroundColor } }: HTMLElement): string | undefined {
  if (localName === 'mark') return localName
  const isPlain = /^(?:|transparent|white|initial|inherit|rgb\(255, 255, 255\)|rgba\(.*, 0\))$/.test(backgroundColor)
  return localName === 'span' && !isPlain ? backgroundColor : undefined
}
