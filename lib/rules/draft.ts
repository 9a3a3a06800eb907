interface Fields {
  title?: string
  change?: string
  /** Further lines of the front matter. */
  more?: string
}

/** The text of a draft for an example: fields, a short version, and what follows it. */
export function draft(body: string, { title = 'Privacy policy', change = 'material', more = '' }: Fields = {}): string {
  const fields = `title: ${title}\nsummary: New.\nchange: ${change}\n${more}`
  return `---\n${fields}---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n${body}`
}
