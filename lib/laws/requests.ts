import { dateIn, englishWords, fill, type PageWords, type Words } from '../languages/words'
import type { Said } from '../source/said'
import { writeAnchor } from '../text/anchors'
import { byAnchor, type Text } from '../text/text'
import { mailtoUrl } from '../urls'

/** The name of a request in `policy.yaml`. */
type RequestName = keyof PageWords['requests']

/** The names of all requests that a policy can let people make. */
export const requestNames = Object.keys(englishWords.requests) as RequestName[]

/** Other words for requests, mostly those of the GDPR. */
export const requestSynonyms: ReadonlyMap<string, RequestName> = new Map([
  ['rectification', 'correction'],
  ['erasure', 'deletion'],
  ['limitation', 'restriction'],
  ['withdraw-consent', 'withdrawal'],
  ['opt-out', 'email-opt-out'],
  ['unsubscribe', 'email-opt-out'],
])

/** The anchors of the sections on which each request of a policy rests, by its name. */
export type Grants = Partial<Record<RequestName, string[]>>

/** A request that a policy lets people make, and how. */
export interface GrantedRequest {
  name: RequestName
  label: string
  /** The sections that it rests on, by their anchors in the text. */
  sections: { anchor: string; title: string }[]
  /** Opens an e-mail that asks for it, in the reader's own program; undefined where the company has no e-mail address. */
  mailto?: string
}

/** What a request's e-mail names: whom it goes to, and the text that it rests on. */
interface RequestSource {
  email?: string
  title: string
  updated: string
  /** The permanent address of the version that it rests on. */
  url: string
}

/** The requests that a text lets people make, in the order of `requestNames`, in the words of the site. An anchor that the text does not have is left out, and so is a request that rests on no other. */
export function requestsIn(text: Text, grants: Grants, source: RequestSource, words = englishWords): GrantedRequest[] {
  const known = byAnchor(text.sections)
  return requestNames.flatMap((name) => {
    const sections = [...new Set((grants[name] ?? []).flatMap((anchor) => known.get(anchor) ?? []))]
    const [first] = sections
    if (!first) return []
    const { label } = words.requests[name]
    const named = sections.map(({ anchor, title }) => ({ anchor, title }))
    return { name, label, sections: named, mailto: mailtoOf(name, first, source, words) }
  })
}

function mailtoOf(
  name: RequestName,
  section: { anchor: string; title: string },
  { email, title, updated, url }: RequestSource,
  words: Words,
): string | undefined {
  if (email === undefined) return undefined
  const { subject, text } = words.requests[name]
  const { basis, name: ownName, account } = words.rights
  const source = {
    section: section.title,
    title,
    date: dateIn(words, updated),
    url: `${url}#${writeAnchor(section.anchor)}`,
  }
  const body = [text, '', fill(basis, source), '', ownName, account, ''].join('\r\n')
  return `${mailtoUrl(email)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}

/** A request by its name, and on the desk by what it is called on the site. */
export function requestNamed(name: string): Said {
  return [`\`${name}\``, `“${requestLabel(name)}”`]
}

/** What a request is called on the site. */
export function requestLabel(name: string): string {
  return Object.entries(englishWords.requests).find(([kind]) => kind === name)?.[1].label ?? name
}
