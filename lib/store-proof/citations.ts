import type { Citation } from '../laws/laws'

/** What Google Play asks of the page of a privacy policy, in its policy on user data. */
export const playUserData: Citation = { law: 'google-play', article: 'User Data policy', certainty: 'quoted' }

/** What Google Play asks of the page on how to delete an account. */
export const playDeletion: Citation = { law: 'google-play', article: 'account deletion policy', certainty: 'read' }

/** An article of a law or of Apple's guidelines whose text was read in full. */
export function readInFull(law: 'gdpr' | 'ccpa' | 'caloppa' | 'apple' | 'wp260', article: string): Citation {
  return { law, article, certainty: 'read' }
}
