import { isOnThisComputer } from '../text/address'
import { inLanguage } from '../urls'

/** The addresses of the desk, which are on no built site. The language of a translation is always last. */
export const deskUrls = {
  home: () => '/desk/',
  /** Where a company or a policy is started. */
  new: () => '/desk/new/',
  /** Where a file from elsewhere becomes a draft. */
  import: () => '/desk/import/',
  /** The facts about a company. */
  company: (company: string) => `/desk/${company}/`,
  /** The draft of a policy, or of a translation; without one, what state the policy is in. */
  policy: (company: string, policy: string, language?: string) => inLanguage(`/desk/${company}/${policy}/`, language),
  /** The same, by its name such as `klantra/privacy` or `klantra/privacy/de`. */
  named: (policy: string) => `/desk/${policy}/`,
  /** The facts about a policy, its disclosures and waivers. */
  facts: (company: string, policy: string) => `/desk/${company}/${policy}/facts/`,
  publish: (company: string, policy: string, language?: string) =>
    inLanguage(`/desk/${company}/${policy}/publish/`, language),
  /** The languages of a policy. */
  languages: (company: string, policy: string) => `/desk/${company}/${policy}/languages/`,
  /** The policy for Word, and back from it. */
  word: (company: string, policy: string) => `/desk/${company}/${policy}/word/`,
  /** What was saved in the last 30 days. */
  saves: (company: string, policy: string, language?: string) =>
    inLanguage(`/desk/${company}/${policy}/saves/`, language),
  /** All published versions of a policy. */
  versions: (company: string, policy: string) => `/desk/${company}/${policy}/versions/`,
  /** A published version, to correct or withdraw. */
  version: (company: string, policy: string, updated: string, language?: string) =>
    inLanguage(`/desk/${company}/${policy}/${updated}/`, language),
  /** What is empty but for the style of the site, and in a frame shows pages of drafts. */
  frame: () => '/desk/api/frame/',
  /** What the pages of the desk send to, such as `draft`. */
  api: (name: string) => `/desk/api/${name}/`,
}

/** The address within a text to which one leads that was copied from the desk or from what it shows: a section of the text, or another page of the site. What names neither stays as it is. */
export function addressWithin(href: string, page: string): string {
  if (!isOnThisComputer(href)) return href
  const [{ port, pathname, hash }, here] = [new URL(href), new URL(page)]
  if (port !== here.port) return href
  if (!pathname.startsWith(deskUrls.home())) return pathname + hash
  return hash !== '' && (pathname === here.pathname || pathname === deskUrls.frame()) ? hash : href
}
