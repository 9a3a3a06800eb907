// Reads the environment and the clock.
import { isDate, isInstant } from './languages/dates'
import { readUrl } from './urls'

/** The folder of the content: `CONTENT_DIR`, or `content`. */
export function contentDir(): string {
  return process.env.CONTENT_DIR || 'content'
}

/** The folder that the built site is written to: `OUT_DIR`, or `out`. */
export function outDir(): string {
  return process.env.OUT_DIR || 'out'
}

/** The hosts that a site can be built for, each with the files in the site that it reads its settings from. */
const hosts = {
  nginx: [],
  apache: ['.htaccess'],
  caddy: [],
  netlify: ['_headers', '_redirects'],
  cloudflare: ['_headers', '_redirects'],
  github: ['.nojekyll'],
  s3: [],
  any: [],
}
export type HostName = keyof typeof hosts

/** The files in a built site that some hosts read their settings from, and that no link leads to. */
export const settingsFiles: string[] = [...new Set(Object.values(hosts).flat())]

/** The host that the site is built for: `HOSTED_BY`, or any. Throws when it is not one of them. */
export function hostedBy(): HostName {
  const text = process.env.HOSTED_BY || 'any'
  if (Object.hasOwn(hosts, text)) return text as HostName
  const all = Object.keys(hosts)
    .join(', ')
    .replace(/, any$/, ', or any for another host')
  throw new Error(`HOSTED_BY is "${text}": write one of ${all}`)
}

/** Whether browsers that saw the site by HTTPS are to ask for all subdomains so, too: `HSTS_SUBDOMAINS`, or no. Throws when it is neither yes nor no. */
export function hasHstsSubdomains(): boolean {
  const text = process.env.HSTS_SUBDOMAINS || 'no'
  if (text !== 'yes' && text !== 'no') throw new Error(`HSTS_SUBDOMAINS is "${text}": write yes or no`)
  return text === 'yes'
}

/** Whether the app is to have the desk: `EDITING`, which `npm run edit` sets. */
export function isEditing(): boolean {
  return process.env.EDITING === '1'
}

/** The folder of the compiled app. */
export function appDir(): string {
  return isEditing() ? '.next-desk' : '.next-site'
}

/** The port of the local server: `PORT`, or 3000. Throws when it is not a port. */
export function port(): number {
  const text = process.env.PORT || '3000'
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < 1 || number > 65_535)
    throw new Error(`PORT is "${text}": write a number from 1 to 65535`)
  return number
}

/** A port to choose where that one is taken. */
export function otherPort(): number {
  return port() === 65_535 ? 65_534 : port() + 1
}

/** The environment in which git runs: without the settings that hooks and other programs make for a repository of their own, but for who commits, and without keeping others from a commit while it only reads. */
export function environmentForGit(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^GIT_(?!(AUTHOR|COMMITTER)_)/i.test(name))
  return { ...Object.fromEntries(own), GIT_OPTIONAL_LOCKS: '0' } as unknown as NodeJS.ProcessEnv
}

/** The line of the shell that puts the built site on its host: `PUBLISH_COMMAND`; undefined where that is not set. */
export function publishCommand(): string | undefined {
  return process.env.PUBLISH_COMMAND?.trim() || undefined
}

/** The environment in which the desk has the site built, and put on its host: without what makes this process the desk. */
export function environmentForSite(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(EDITING$|NODE_ENV$|_*NEXT_)/.test(name))
  return Object.fromEntries(own) as NodeJS.ProcessEnv
}

/** Today: `TODAY`, which is a day for everyone or an instant, or else the clock's instant, to the quarter of an hour, as a day begins nowhere in between. Throws when `TODAY` is neither. */
export function today(): string {
  const quarter = 15 * 60 * 1000
  const now = process.env.TODAY || new Date(Math.floor(Date.now() / quarter) * quarter).toISOString()
  if (!isDate(now) && !isInstant(now))
    throw new Error(`TODAY is "${now}": write a day as YYYY-MM-DD, such as 2026-12-01`)
  return now
}

/** The instant of the clock, whatever `TODAY` is. */
export function clock(): Date {
  return new Date()
}

/** Where the site stands for the public: `SITE_URL`; undefined where that is not set. Throws when it is not an http(s) address. */
export function publicSite(): string | undefined {
  return process.env.SITE_URL ? siteUrl() : undefined
}

/** Where the site will stand, without a slash at the end: `SITE_URL`, or the local server. Throws when it is not an http(s) address, or has a folder with other signs than `a-z`, digits and `-._~`. */
export function siteUrl(): string {
  const text = process.env.SITE_URL || `http://localhost:${port()}`
  const url = readUrl(text)
  // What else a folder could be named by, the settings of hosts and their requests write in different ways.
  const isPlain = url && /^https?:$/.test(url.protocol) && /^(\/[\w.~-]+)*\/*$/.test(url.pathname)
  if (!isPlain || /[?#@]/.test(text)) {
    throw new Error(
      `SITE_URL is "${text}": write an address such as https://policies.example.org or https://example.org/legal, in plain letters and digits`,
    )
  }
  return url.href.replace(/\/+$/, '')
}
