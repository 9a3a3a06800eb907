import { noText } from '../../archive/archive'
import { type Content, dayOf, type PolicyDocument, policiesOf } from '../../content/content'
import { inForce } from '../../content/status'
import { literally } from '../../source/patterns'
import { allSections, headingOf } from '../../text/text'
import { titleOf } from '../policy-state'

/** Where words stand in the texts in force and the drafts of a policy, or of all policies of a company, with what each is called, and the parts of it that have them; of a policy with both, only of those that have them. */
export function mentionsOf(words: string, content: Content, within: string) {
  return policiesOf(content)
    .filter(({ name }) => name === within || name.startsWith(`${within}/`))
    .flatMap((texts) => {
      const { name, versions, draft } = texts
      const title = titleOf(texts)
      return [inForce(versions, dayOf(content, name)), draft].flatMap((document) => {
        const places = document ? placesOf(words, document) : []
        const called = document?.isDraft ? `Draft of ${title}` : title
        return document && places.length > 0 ? [{ texts, document, title: called, places }] : []
      })
    })
}

function placesOf(words: string, { readable, front }: PolicyDocument): string[] {
  const { inShort, opening, sections } = readable ?? noText
  const parts = [
    { title: 'Title', html: inHtml(front?.values.title?.text ?? '') },
    { title: 'In short', html: inShort },
    { title: 'Opening', html: opening },
    ...allSections(sections).map((one) => ({ title: headingOf(one), html: inHtml(one.title) + one.html })),
  ]
  const sought = plain(inHtml(words)).replace(scheme, '').replace(/\/$/, '')
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${literally(sought)}(?![\\p{L}\\p{N}])`, 'u')
  return parts
    .filter(({ html }) =>
      // What a link leads to is read there as well.
      whole.test(plain(html.replaceAll(/<a href="([^"?]*)[^>]*>/g, ' $1 ').replaceAll(/<[^>]*>/g, ' '))),
    )
    .map(({ title }) => title)
}

/** Words as they stand in HTML. */
function inHtml(words: string): string {
  return words.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')
}

const scheme = /^(?:https?:\/\/|mailto:)/

/** Lines of an address may be divided by commas or breaks, and an apostrophe be a straight one. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[\s,]+/g, ' ')
    .trim()
}
