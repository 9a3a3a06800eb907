/** The words of a link to a policy that laws and stores expect: “Privacy Policy” for one on privacy with a title in English, whatever else that says, and the title of any other. */
export function linkLabel(title: string): string {
  return /\bprivacy\b/i.test(title) ? 'Privacy Policy' : title
}

/** The words of a link to a section of a policy with a title. */
export function sectionLabel(title: string, section: string): string {
  return `${linkLabel(title)}: ${section}`
}

/** What a link to a policy with a title says of itself, by RFC 6903; undefined for one on something other than privacy. */
export function linkRelation(title: string): 'privacy-policy' | undefined {
  return isOnPrivacy(title) ? 'privacy-policy' : undefined
}

/** What policies on privacy are called in the languages of the site: what they are about, and what they are. */
const privacy =
  /\bprivacy\b|datenschutz|confidentialité|vie privée|protection des données|privacidad|protección de datos|خصوصية|プライバシー|個人情報/i
const kinds =
  /\b(policy|notice|statement|declaration)\b|erklärung|hinweis|information|richtlinie|bestimmung|politique|charte|déclaration|avis|política|aviso|declaración|سياسة|إشعار|بيان|ポリシー|方針|取扱い|取り扱い|保護/i

/** Whether a title is that of a policy on privacy. */
export function isOnPrivacy(title: string): boolean {
  return privacy.test(title)
}

/** Whether a title says that something is a policy on privacy, and not only that it is about it. */
export function isPrivacyPolicy(title: string): boolean {
  return isOnPrivacy(title) && kinds.test(title)
}
