import { formatDate } from '../languages/dates'
import { mailtoUrl } from '../languages/mailto'
import { byAnchor, type Text } from '../text/text'

/** A request that a person can make about their data. */
export interface RequestKind {
  /** What the person wants, as a link says it. */
  label: string
  /** The subject of the e-mail that asks for it. */
  subject: string
  /** What the e-mail says. */
  text: string
}

/** The requests that a policy can let people make, by their names in `policy.yaml`. */
export const requestKinds = {
  access: {
    label: 'See your data',
    subject: 'Access to my personal data',
    text: 'Please give me access to the personal data that you hold about me.',
  },
  correction: {
    label: 'Correct your data',
    subject: 'Correction of my personal data',
    text: 'Please correct the personal data that you hold about me. This is wrong, and this is how it should be:',
  },
  deletion: {
    label: 'Delete your data',
    subject: 'Deletion of my personal data',
    text: 'Please delete the personal data that you hold about me, and my account if I have one. If you must keep some of it, please tell me what, why and for how long.',
  },
  restriction: {
    label: 'Restrict the use of your data',
    subject: 'Restriction of the processing of my personal data',
    text: 'Please restrict the processing of the personal data that you hold about me. This is what I ask you to restrict, and why:',
  },
  objection: {
    label: 'Object to the use of your data',
    subject: 'Objection to the processing of my personal data',
    text: 'I object to the processing of my personal data. This is what I object to, and why:',
  },
  portability: {
    label: 'Take your data elsewhere',
    subject: 'My personal data in a portable format',
    text: 'Please send me the personal data that you hold about me, in a structured, commonly used and machine-readable format.',
  },
  withdrawal: {
    label: 'Withdraw your consent',
    subject: 'Withdrawal of my consent',
    text: 'I withdraw my consent to the processing of my personal data. This is what I had agreed to:',
  },
  'email-opt-out': {
    label: 'Opt out of non-essential e-mail',
    subject: 'No more e-mail that is not essential',
    text: 'Please stop sending me e-mail that is not essential.',
  },
} as const satisfies Record<string, RequestKind>

/** The name of a request in `policy.yaml`. */
export type RequestName = keyof typeof requestKinds

/** The names of all requests that a policy can let people make. */
export const requestNames = Object.keys(requestKinds) as RequestName[]

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
export interface RequestSource {
  email?: string
  title: string
  updated: string
  /** The permanent address of the version that it rests on. */
  url: string
}

/** The requests that a text lets people make, in the order of `requestKinds`. An anchor that the text does not have is left out, and so is a request that rests on no other. */
export function requestsIn(text: Text, grants: Grants, source: RequestSource): GrantedRequest[] {
  const known = byAnchor(text.sections)
  return requestNames.flatMap((name) => {
    const sections = [...new Set((grants[name] ?? []).flatMap((anchor) => known.get(anchor) ?? []))]
    const [first] = sections
    if (!first) return []
    const { label } = requestKinds[name]
    const named = sections.map(({ anchor, title }) => ({ anchor, title }))
    return { name, label, sections: named, mailto: mailtoOf(name, first, source) }
  })
}

function mailtoOf(
  name: RequestName,
  section: { anchor: string; title: string },
  { email, title, updated, url }: RequestSource,
): string | undefined {
  if (email === undefined) return undefined
  const { subject, text } = requestKinds[name]
  const rests = `I rely on “${section.title}” in your ${title} of ${formatDate(updated)}: ${url}#${section.anchor}`
  const body = [text, '', rests, '', 'My name:', 'The e-mail address or account that you know me by:', ''].join('\r\n')
  return `${mailtoUrl(email)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
