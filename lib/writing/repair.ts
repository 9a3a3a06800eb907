import { VFile } from 'vfile'
import { cleanCharacters, cleanDirection } from '../source/hidden'
import { replaceHtml } from '../source/html'
import { numberingOf, readHeadings } from '../text/headings'
import { placesOf } from '../text/numbering'
import { parse } from '../text/parse'

/** What a word processor leaves between the mark of a heading, an item or a quotation and its words. */
const marks = /^([ \t]*(?:>[ \t]*)*(?:#{1,6}|[-*+>]|\d{1,9}[.)]))[\u00A0\u2007\u202F\u3000]+/gm

/** A source in which what needs no decision is put right: HTML that Markdown can say, characters that cannot be seen, no-break spaces behind the marks of lines, and numbers of headings that the page gives too. */
export function repairSource(source: string): string {
  return dropNumbers(replaceHtml(cleanCharacters(cleanDirection(source)).replaceAll(marks, '$1 ')))
}

/** A source without the numbers of its headings, where each that has one has the number that the page gives it. Any other source is returned as it is. */
export function dropNumbers(source: string): string {
  const tree = parse(new VFile(source))
  if (!tree || numberingOf(tree) !== 'page') return source
  const headings = readHeadings(tree)
  const places = placesOf(headings.map(({ node }) => node))
  const numbered = headings.flatMap(({ node, own }, index) => {
    const start = node.children[0]?.position?.start.offset ?? 0
    const space = own ? (/^\s*/.exec(source.slice(start + own.mark.length))?.[0] ?? '') : ''
    return own ? { own, start, end: start + own.mark.length + space.length, place: places[index] } : []
  })
  const isSame = numbered.every(({ own, start, place }) => own.number === place && source.startsWith(own.mark, start))
  return isSame
    ? numbered.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), source)
    : source
}
