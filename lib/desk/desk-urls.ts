import { isOnThisComputer } from '../text/address'

/** The addresses of the desk, which are on no built site. Those of a policy or a draft take its name, such as `klantra/privacy` or, for a translation, `klantra/privacy/de`. */
export const deskUrls = {
  home: () => '/desk/',
  /** Where a company or a policy is started. */
  new: () => '/desk/new/',
  /** Where a file from elsewhere becomes a draft. */
  import: () => '/desk/import/',
  /** The facts about a company. */
  company: (company: string) => `/desk/${company}/`,
  /** The draft of a policy, or of a translation; without one, what state the policy is in. */
  named: (name: string) => `/desk/${name}/`,
  /** The facts about a policy, its disclosures and waivers. */
  facts: (name: string) => `/desk/${within(name, 'facts')}/`,
  publish: (name: string) => `/desk/${within(name, 'publish')}/`,
  /** The languages of a policy. */
  languages: (name: string) => `/desk/${within(name, 'languages')}/`,
  /** The policy for Word, and back from it. */
  word: (name: string) => `/desk/${within(name, 'word')}/`,
  /** What was saved in the last 30 days. */
  saves: (name: string) => `/desk/${within(name, 'saves')}/`,
  /** All published versions of a policy. */
  versions: (name: string) => `/desk/${within(name, 'versions')}/`,
  /** A published version, to correct or withdraw. */
  version: (name: string, updated: string) => `/desk/${within(name, updated)}/`,
  /** What is empty but for the style of the site, and in a frame shows pages of drafts. */
  frame: () => '/desk/api/frame/',
  /** What the pages of the desk send to, such as `draft`. */
  api: (name: string) => `/desk/api/${name}/`,
}

/** What stands below a policy or, of a translation, before its language, which is always last: `klantra/privacy/2026-11-28/de`. */
export function within(name: string, part: string): string {
  const [company, policy, ...language] = name.split('/')
  return [company, policy, part, ...language].join('/')
}

/** The address within a text to which one leads that was copied from the desk or from what it shows: a section of the text, or another page of the site. What names neither stays as it is. */
export function addressWithin(href: string, page: string): string {
  if (!isOnThisComputer(href)) return href
  const [{ port, pathname, hash }, here] = [new URL(href), new URL(page)]
  if (port !== here.port) return href
  if (!pathname.startsWith(deskUrls.home())) return pathname + hash
  return hash !== '' && (pathname === here.pathname || pathname === deskUrls.frame()) ? hash : href
}
