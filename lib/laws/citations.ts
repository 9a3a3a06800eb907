import type { Certainty, Citation } from './laws'

/** An article of the GDPR. */
export function gdpr(article: string, certainty: Certainty = 'read'): Citation {
  return { law: 'gdpr', article, certainty }
}

/** A section of the regulations of the CCPA. */
export function ccpa(article: string, certainty: Certainty = 'read'): Citation {
  return { law: 'ccpa', article, certainty }
}

/** A section of CalOPPA. */
export function caloppa(article: string, certainty: Certainty = 'quoted'): Citation {
  return { law: 'caloppa', article, certainty }
}

/** A policy of Google Play. */
export function play(article: string, certainty: Certainty = 'quoted'): Citation {
  return { law: 'google-play', article, certainty }
}

/** A guideline of the App Store. */
export function apple(article: string, certainty: Certainty = 'read'): Citation {
  return { law: 'apple', article, certainty }
}

/** A paragraph of the guidelines on transparency under the GDPR. */
export function wp260(article: string, certainty: Certainty = 'read'): Citation {
  return { law: 'wp260', article, certainty }
}

/** A section of COPPA. */
export function coppa(article: string): Citation {
  return { law: 'coppa', article, certainty: 'quoted' }
}
