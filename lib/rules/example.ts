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
