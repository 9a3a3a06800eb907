import { cleanCharacters, cleanDirection } from '../source/hidden'
import { replaceHtml } from '../source/html'
import { dropNumbers } from './drop-numbers'

/** What a word processor leaves between the mark of a heading, an item or a quotation and its words. */
const marks = /^([ \t]*(?:>[ \t]*)*(?:#{1,6}|[-*+>]|\d{1,9}[.)]))[\u00A0\u2007\u202F\u3000]+/gm

/** A source in which what takes no person to decide is put right: HTML that Markdown can say, characters that cannot be seen, no-break spaces behind the marks of lines, and numbers of headings that the page gives too. */
export function repairSource(source: string): string {
  return dropNumbers(replaceHtml(cleanCharacters(cleanDirection(source)).replaceAll(marks, '$1 ')))
}
