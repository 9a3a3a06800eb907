// Every address of the site, as a path from its root. Published addresses are permanent. The language of a translation is always last.

const formerStart = '/former/?at='

/** The address of a page in a language, where that is a translation. */
export function inLanguage(path: string, language: string | undefined): string {
  return language === undefined ? path : `${path}${language}/`
}

/** What the name of a file in a language ends in, before its kind. */
function ending(language: string | undefined): string {
  return language === undefined ? '' : `.${language}`
}

export const urls = {
  home: () => '/',
  company: (company: string) => `/${company}/`,
  policy: (company: string, policy: string, language?: string) => inLanguage(`/${company}/${policy}/`, language),
  version: (company: string, policy: string, updated: string, language?: string) =>
    inLanguage(`/${company}/${policy}/${updated}/`, language),
  /** A policy or, with a day, its version of that day. */
  text: (company: string, policy: string, updated?: string, language?: string): string =>
    updated === undefined ? urls.policy(company, policy, language) : urls.version(company, policy, updated, language),
  /** The source of a version, byte for byte what its seal covers. */
  source: (company: string, policy: string, updated: string, language?: string) =>
    `/${company}/${policy}/${updated}${ending(language)}.mdx`,
  /** What a version changed in the one before it. */
  changes: (company: string, policy: string, updated: string, language?: string) =>
    inLanguage(`/${company}/${policy}/${updated}/changes/`, language),
  /** What has changed between a version and the one in force. */
  since: (company: string, policy: string, updated: string) => `/${company}/${policy}/since/${updated}/`,
  history: (company: string, policy: string, language?: string) =>
    inLanguage(`/${company}/${policy}/history/`, language),
  /** What laws and stores ask of a policy, and where it says so. */
  coverage: (company: string, policy: string) => `/${company}/${policy}/coverage/`,
  coverageData: (company: string, policy: string) => `/${company}/${policy}/coverage.json`,
  /** The version in force for web views and frames, without header and foot. */
  embed: (company: string, policy: string, language?: string) => inLanguage(`/${company}/${policy}/embed/`, language),
  /** A picture that says when a policy was last updated, for light pages. */
  badge: (company: string, policy: string) => `/${company}/${policy}/badge.svg`,
  badgeDark: (company: string, policy: string) => `/${company}/${policy}/badge-dark.svg`,
  policyData: (company: string, policy: string) => `/${company}/${policy}/policy.json`,
  policyFeed: (company: string, policy: string, language?: string) =>
    `/${company}/${policy}/feed${ending(language)}.xml`,
  /** The link kit: permanent addresses, and how to put them into apps. */
  links: (company: string) => `/${company}/links/`,
  linksData: (company: string) => `/${company}/links.json`,
  /** A section by its purpose. */
  shortcut: (company: string, name: string) => `/${company}/${name}/`,
  catalogue: () => '/policies.json',
  feed: () => '/feed.xml',
  seals: () => '/SHA256SUMS',
  policySchema: () => '/policy.schema.json',
  catalogueSchema: () => '/policies.schema.json',
  coverageSchema: () => '/coverage.schema.json',
  linksSchema: () => '/links.schema.json',
  sitemap: () => '/sitemap.xml',
  robots: () => '/robots.txt',
  /** What hosts send for addresses that do not exist. */
  notFound: () => '/not-found/',
  /** What leads on from a former address: the site has it at that path. */
  former: (path: string) => `${formerStart}${encodeURIComponent(path)}`,
  /** Cached for a year: a changed picture takes another name. */
  icon: () => '/icon-1.svg',
}

/** The path at which the site has what the app makes at another. Undefined for the page that is sent at any path. */
export function sitePath(path: string): string | undefined {
  if (path === urls.notFound()) return undefined
  return path.startsWith(formerStart) ? decodeURIComponent(path.slice(formerStart.length)) : path
}

/** True for the path of a page that is shown in frames, as `urls.embed` writes it. */
export function isEmbed(path: string): boolean {
  return /^\/[^/]+\/[^/]+\/embed\/([a-z]{2,3}(-\w+)*\/)?$/.test(path)
}

/** A path without its escapes, but for those of signs that divide an address, such as `%2F`; as it is when they cannot be read. */
export function withoutEscapes(path: string): string {
  return decoded(path, decodeURI)
}

/** A part of an address without its escapes; as it is when they cannot be read. */
export function decoded(part: string, decode = decodeURIComponent): string {
  try {
    return decode(part)
  } catch {
    return part
  }
}

/** An address, perhaps one on a page at `base`; undefined where it is none. */
export function readUrl(text: string, base?: string): URL | undefined {
  // `URL.canParse` of Node.js 20 and 22 says no to `https://bücher.example` once it has been asked some thousand times.
  try {
    return new URL(text, base)
  } catch {
    return undefined
  }
}

/** The whole address of a path on the site that stands at `site` (an origin, perhaps with a folder). */
export function absolute(site: string, path: string): string {
  return site + path
}

/** Whether a site stands on the machine that builds it alone, as it does without `SITE_URL`: nobody else can use its addresses. */
export function isLocal(site: string): boolean {
  return new URL(site).hostname === 'localhost'
}

/** The address of a path as a page shows it: whole where others can use it. */
export function shownAddress(site: string, path: string): string {
  return isLocal(site) ? path : absolute(site, path)
}

/** Writes the address `to` (a path from the root, perhaps with `?` or `#`) as seen from the page at the path `from`, so that a site works in any folder. */
export function relative(from: string, to: string): string {
  const [, target = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(to) ?? []
  if (target === from && rest.startsWith('#')) return rest
  const here = from.split('/').slice(1, -1)
  const there = target.split('/').slice(1)
  let shared = 0
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++
  const path = '../'.repeat(here.length - shared) + there.slice(shared).join('/')
  return (path || './') + rest
}

/** The address of a link that opens an e-mail to someone. */
export function mailtoUrl(email: string): string {
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}`
}
