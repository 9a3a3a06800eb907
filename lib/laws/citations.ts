import type { Certainty, Citation } from './laws'

/** Cites articles of a law, which are known as well as most of it unless it is said. */
function articlesOf(law: Citation['law'], usual: Certainty) {
  return (article: string, certainty = usual): Citation => ({ law, article, certainty })
}

/** An article of the GDPR. */
export const gdpr = articlesOf('gdpr', 'read')

/** A section of the regulations of the CCPA. */
export const ccpa = articlesOf('ccpa', 'read')

/** A section of CalOPPA. */
export const caloppa = articlesOf('caloppa', 'quoted')

/** A policy of Google Play. */
export const play = articlesOf('google-play', 'quoted')

/** A guideline of the App Store. */
export const apple = articlesOf('apple', 'read')

/** A paragraph of the guidelines on transparency under the GDPR. */
export const wp260 = articlesOf('wp260', 'read')

/** A section of COPPA. */
export const coppa = articlesOf('coppa', 'quoted')
