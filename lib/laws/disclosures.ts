import data from './disclosures.json' with { type: 'json' }
import { apple, type Certainty, type Citation, caloppa, ccpa, gdpr, type Profile, play } from './laws'

/** Something that a law or a store asks a policy to say. */
export interface Disclosure {
  /** Its id in `covers`, such as `retention`. */
  id: string
  /** What the policy says, as one sentence. */
  says: string
  citations: Citation[]
  /** The page of this site that makes it for every policy, whatever the text says. */
  madeBy?: 'policy' | 'history'
  /** Its term in the W3C Data Privacy Vocabulary, where that has one. */
  dpv?: string
}

/** What laws and stores ask policies to say, and how well each article is known. */
export const disclosures: readonly Disclosure[] = data.map(({ madeBy, citations, ...disclosure }) => ({
  ...disclosure,
  citations: citations.map(readCitation),
  madeBy: madeBy as Disclosure['madeBy'],
}))

/** Reads an article as the data has it: `gdpr 13(1)(a)`, with how well it is known where that is not as usual for its law. */
function readCitation(written: string): Citation {
  const [, law = '', article = '', certainty] = /^(\S+) (.+?)(?:, (read|quoted|memory))?$/.exec(written) ?? []
  const make = { gdpr, ccpa, caloppa, 'google-play': play, apple }[law]
  if (!make) throw new Error(`“${written}” names no law`)
  return make(article, certainty as Certainty | undefined)
}

/** The ids of the disclosures that a text makes, and `covers` declares. */
export const declaredIds = disclosures.filter(({ madeBy }) => !madeBy).map(({ id }) => id)

/** The disclosures that some of a policy's laws and stores ask for. */
export function askedBy(names: readonly Profile[]): Disclosure[] {
  return disclosures.filter(({ citations }) => citations.some(({ law }) => names.some((name) => name === law)))
}
