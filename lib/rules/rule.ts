import type { Link, Root } from 'mdast'
import type { VFile } from 'vfile'
import { type Citation, profileNames } from '../laws/laws'
import type { Said } from '../source/said'
import { linksIn } from '../text/nodes'
import { isEnglish } from '../text/passages'
import { say } from '../text/problem'

/** What a rule asks, where that comes from, and an example of both kinds. */
export interface Rule {
  id: string
  /** Errors stop a build; warnings are for legal staff to weigh, and can be waived. */
  severity: 'error' | 'warning'
  /** Whether a superseded text is spared, which nobody can fix: a rule that came after it must not stop builds for good. */
  sparesSuperseded?: true
  /** What it asks, in one plain sentence. */
  says: string
  /** The articles that ask for it; absent where the site itself does. */
  citations?: Citation[]
  /** Content that breaks it, as `--explain` shows it. */
  bad: Example
  /** Content that keeps it. */
  good: Example
  /** Finds what breaks it in one text; absent where it is on a file, its fields, or what several files must agree on. */
  check?: Check
}

/** Says on a file what in the tree of its text breaks a rule. */
type Check = (tree: Root, file: VFile) => void

/** Rules by their ids. */
export function rulesOf<Id extends string>(stated: Record<Id, Omit<Rule, 'id'>>): Record<Id, Rule> {
  const named = Object.entries<Omit<Rule, 'id'>>(stated).map(([id, rule]) => [id, { id, ...rule }])
  return Object.fromEntries(named)
}

/** A check of the words of a text, which knows English ones alone and leaves other texts to those who read them. */
export function inEnglish(check: Check): Check {
  return (tree, file) => {
    if (isEnglish(tree, file)) check(tree, file)
  }
}

/** A check of the links of a text. `refuse` says what is wrong with one; undefined where nothing is. */
export function onLinks(refuse: (link: Link) => Said | undefined): Check {
  return (tree, file) => {
    for (const link of linksIn(tree)) {
      const reason = refuse(link)
      if (reason !== undefined) say(file, link.position, reason)
    }
  }
}

/** The articles that ask for a rule where these laws and stores apply; none where it is not known which do. */
export function citationsFor({ citations = [] }: Pick<Rule, 'citations'>, profiles: readonly string[]): Citation[] {
  // Whether COPPA applies, no profile says.
  const applies = ({ law }: Citation) => law === 'coppa' || profiles.includes(profileOf(law))
  return profiles.length === 0 ? [] : citations.filter(applies)
}

/** Whether a rule concerns a policy to which these laws and stores apply. One of the site itself always does, and each does where it is not known yet which apply. */
export function concerns(rule: Rule, profiles: readonly string[]): boolean {
  return rule.citations === undefined || profiles.length === 0 || citationsFor(rule, profiles).length > 0
}

/** The law or store with which a citation applies: guidance applies with the law that it explains. */
function profileOf(law: Citation['law']): string {
  if (law === 'wp260') return 'gdpr'
  if (law === 'ccpa-act') return 'ccpa'
  return profileNames.find((name) => name === law) ?? ''
}

/** Content that shows a rule: the text of a policy below its fields, or files by path. `▶` stands before what breaks the rule. */
export type Example = string | Record<string, string>

interface Fields {
  title?: string
  change?: string
  /** Further lines of the front matter. */
  more?: string
}

/** A draft for an example, as the file that it is: fields, a short version, and what follows it. */
export function draft(body: string, fields: Fields = {}): Record<string, string> {
  return { 'content/acme/privacy/draft.mdx': text(body, fields) }
}

/** The text of a version or a draft for an example: fields, a short version, and what follows it. */
export function text(body: string, { title = 'Privacy policy', change = 'material', more = '' }: Fields = {}): string {
  const fields = `title: ${title}\nsummary: New.\nchange: ${change}\n${more}`
  return `---\n${fields}---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n${body}`
}

/** A version for an example, as the file that it is. */
export function version(day: string, body: string, fields: Fields = {}): Record<string, string> {
  return { [`content/acme/privacy/${day}.mdx`]: text(body, fields) }
}

/** The facts about the policy for an example, as the file that they are. */
export function policy(facts: string): Record<string, string> {
  return { 'content/acme/privacy/policy.yaml': facts }
}

/** The facts about the company for an example, with further lines, as the file that they are. */
export function company(more: string): Record<string, string> {
  return {
    'content/acme/company.yaml': `name: Acme\nabout: Tools.\naccent: "#1d5c4f"\naccentDark: "#8fd3c1"\n${more}`,
  }
}
