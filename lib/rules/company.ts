/** The facts about a company for an example, with further lines. */
export function company(more: string): string {
  return `name: Acme\nabout: Tools.\naccent: "#1d5c4f"\naccentDark: "#8fd3c1"\n${more}`
}
