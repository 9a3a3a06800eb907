import data from './disclosures.json' with { type: 'json' }
import { type Citation, cited, type Profile } from './laws'

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
  citations: cited(...(citations as Parameters<typeof cited>)),
  madeBy: madeBy as Disclosure['madeBy'],
}))

/** The ids of the disclosures that a text makes, and `covers` declares. */
export const declaredIds = disclosures.filter(({ madeBy }) => !madeBy).map(({ id }) => id)

/** The disclosures that some of a policy's laws and stores ask for. */
export function askedBy(names: readonly Profile[]): Disclosure[] {
  return disclosures.filter(({ citations }) => citations.some(({ law }) => names.some((name) => name === law)))
}
