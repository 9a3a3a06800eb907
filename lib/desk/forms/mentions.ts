import type { Content, PolicyTexts } from '../../content/checked'
import { dayOf, policiesOf } from '../../content/checked'
import type { PolicyDocument } from '../../content/document'
import { inForce } from '../../content/status'
import { allSections, headingOf, type Text } from '../../text/text'
import { titleOf } from '../policy-state'

/** Where words stand in the text in force of a policy, or in its draft. */
export interface Mention {
  /** The name of the policy, such as `klantra/privacy`. */
  policy: string
  title: string
  isDraft: boolean
  /** Whether the policy has a draft. */
  hasDraft: boolean
  /** The parts of the text that have them. */
  places: string[]
}

/** Where words stand in the texts in force and the drafts of some policies; of a policy with both, only of those that have them. */
export function mentionsOf(words: string, content: Content, isMeant: (policy: string) => boolean): Mention[] {
  return policiesOf(content)
    .filter(({ name }) => isMeant(name))
    .flatMap((texts) =>
      currentTexts(texts, dayOf(content, texts.name)).flatMap((text) => mentionIn(words, texts, text)),
    )
}

function currentTexts({ versions, draft }: PolicyTexts, day: string): PolicyDocument[] {
  const current = inForce(versions, day)
  return [...(current ? [current] : []), ...(draft ? [draft] : [])]
}

function mentionIn(words: string, texts: PolicyTexts, { readable, isDraft }: PolicyDocument): Mention[] {
  const places = readable ? placesOf(words, readable) : []
  return places.length === 0
    ? []
    : [{ policy: texts.name, title: titleOf(texts), isDraft, hasDraft: texts.draft !== undefined, places }]
}

function placesOf(words: string, { inShort, opening, sections }: Text): string[] {
  const parts = [
    { title: 'In short', html: inShort },
    { title: 'Opening of the policy', html: opening },
    ...allSections(sections).map((section) => ({ title: headingOf(section), html: section.html })),
  ]
  const sought = plain(words.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')).replace(scheme, '').replace(/\/$/, '')
  const isWord = (at: string | undefined) => at !== undefined && /[\p{L}\p{N}]/u.test(at)
  return parts
    .filter(({ html }) => {
      // What a link leads to is read there as well.
      const text = plain(html.replaceAll(/<a href="([^"?]*)[^>]*>/g, ' $1 ').replaceAll(/<[^>]*>/g, ' '))
      for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
        if (!isWord(text[at - 1]) && !isWord(text[at + sought.length])) return true
      }
      return false
    })
    .map(({ title }) => title)
}

const scheme = /^(?:https?:\/\/|mailto:)/

/** Lines of an address may be divided by commas or breaks. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\s,]+/g, ' ')
    .trim()
}
