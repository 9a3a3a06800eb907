/** How well a provision is known: its text was read in full, read as others quote it, or is known without being read again. */
export type Certainty = 'read' | 'quoted' | 'memory'

/** A law or a store that asks something of a policy, or what explains one. */
export interface Law {
  /** Its short name, as the head of a column. */
  name: string
  /** What it is, in full. */
  title: string
  /** What stands before an article of it, such as `GDPR Art. `. */
  prefix: string
  /** What a reader should know about the text that was read. */
  note?: string
}

/** The laws and stores that may apply to a policy. Which do is for the company's counsel to say. */
export const profiles = {
  gdpr: {
    name: 'GDPR',
    title: 'General Data Protection Regulation, Regulation (EU) 2016/679',
    prefix: 'GDPR Art. ',
  },
  ccpa: {
    name: 'CCPA',
    title: 'California Consumer Privacy Act regulations, 11 CCR',
    prefix: '11 CCR ',
    note: 'The text in force on 1 January 2024 was read; its changes of 1 January 2026 are known only from summaries.',
  },
  caloppa: {
    name: 'CalOPPA',
    title: 'California Online Privacy Protection Act',
    prefix: 'Cal. Bus. & Prof. Code ',
  },
  'google-play': { name: 'Google Play', title: 'Google Play developer policies', prefix: 'Google Play ' },
  apple: { name: 'Apple', title: 'Apple App Review Guidelines', prefix: 'App Review Guidelines ' },
} as const satisfies Record<string, Law>

/** A law or store by its name in `profiles`. */
export type Profile = keyof typeof profiles

/** The names of all laws and stores that a policy may declare. */
export const profileNames = Object.keys(profiles) as Profile[]

/** What explains or stands beside a law, and is cited for how a policy is worded. */
const beside = {
  wp260: { name: 'WP260', title: 'Guidelines on transparency under the GDPR, WP260 rev.01', prefix: 'WP260 par. ' },
  'ccpa-act': { name: 'CCPA Act', title: 'California Consumer Privacy Act', prefix: 'Cal. Civ. Code ' },
  coppa: { name: 'COPPA', title: 'Children’s Online Privacy Protection Rule, where it applies', prefix: '16 CFR ' },
} as const satisfies Record<string, Law>

const laws: Record<Citation['law'], Law> = { ...profiles, ...beside }

/** An article of a law, or a section of a store's rules. */
export interface Citation {
  law: Profile | keyof typeof beside
  /** Such as `13(2)(d)`. */
  article: string
  certainty: Certainty
}

/** The law of a citation. */
export function lawOf({ law }: Citation): Law {
  return laws[law]
}

/** An article as lawyers write it, such as `GDPR Art. 13(2)(d)`. */
export function cite(citation: Citation): string {
  return lawOf(citation).prefix + citation.article
}

/** The id of an article, such as `gdpr-13-2-d`. */
export function citationId({ law, article }: Citation): string {
  return `${law}-${article.toLowerCase()}`.replaceAll(/[^a-z0-9]+/g, '-').replace(/-$/, '')
}

/** How a certainty is shown: as a mark where there is little room, as a word, and what it means. */
export const certainties: Record<Certainty, { mark: string; word: string; meaning: string }> = {
  read: { mark: '●', word: 'read', meaning: 'The text of the article was read in full.' },
  quoted: { mark: '◐', word: 'quoted', meaning: 'The article was read as others quote it.' },
  memory: { mark: '○', word: 'from memory', meaning: 'The article is cited from memory, and was not read again.' },
}

/** The laws whose articles are known as others quote them, unless it is said otherwise; those of the others were read. */
const quotedLaws = ['caloppa', 'google-play', 'coppa']

/** Articles as code and data write them: `gdpr 13(1)(a)`, with how well one is known where that is not as usual for its law. */
export function cited(...written: `${Citation['law']} ${string}`[]): Citation[] {
  return written.map((one) => {
    const [, law = '', article = '', said] = /^(\S+) (.+?)(?:, (read|quoted|memory))?$/.exec(one) ?? []
    if (!(law in laws)) throw new Error(`“${one}” names no law`)
    const usual = quotedLaws.includes(law) ? 'quoted' : 'read'
    return { law: law as Citation['law'], article, certainty: (said as Certainty | undefined) ?? usual }
  })
}
