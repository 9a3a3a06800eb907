/** The words of a link to a policy that laws and stores expect: “Privacy Policy” for a policy on privacy, whatever else its title says, and the title of any other. */
export function linkLabel(title: string): string {
  return isOnPrivacy(title) ? 'Privacy Policy' : title
}

/** The words of a link to a section of a policy with a title. */
export function sectionLabel(title: string, section: string): string {
  return `${linkLabel(title)}: ${section}`
}

/** What a link to a policy with a title says of itself, by RFC 6903; undefined for one on something other than privacy. */
export function linkRelation(title: string): 'privacy-policy' | undefined {
  return isOnPrivacy(title) ? 'privacy-policy' : undefined
}

/** Whether a title is that of a policy on privacy. */
export function isOnPrivacy(title: string): boolean {
  return /\bprivacy\b/i.test(title)
}
