import { resolve } from 'node:path'
import type { HostName } from '../../settings'
import { apacheFile, formatApache } from './apache'
import { formatCaddy } from './caddy'
import { formatHeaders, formatRedirects, headerRules, headersFile, redirectsFile } from './header-files'
import { formatNginx } from './nginx'
import { type RulesFacts, type SiteRules, siteRules } from './rules'
import { formatCloudFront, formatSync } from './s3'

/** What a host is given besides the pages. */
export interface HostSettings {
  /** The files that it reads in the folder of the site, with their text. */
  within: Record<string, string>
  /** Those that others read, which stand beside the folder. */
  beside: Record<string, string>
  /** Whether it leads on from all former addresses by itself, so that none needs a page. */
  leadsOn: boolean
}

/** The file beside a site with its rules as JSON, by which the local server sends it. */
export const rulesFile = 'rules.json'

/** The folder of the files beside the site in a folder. */
export function besideOf(folder: string): string {
  return `${resolve(folder)}.host`
}

/** https://developers.cloudflare.com/pages/configuration/headers/ and redirects/ */
const cloudflareMost = { rules: 100, redirects: 2000 }

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html */
const cloudFrontMostBytes = 10_240

/** Whether a host sends the `.br` and `.gz` that stand beside other files; others compress by themselves. */
export function sendsCompressed(host: HostName): boolean {
  return ['nginx', 'apache', 'caddy', 'any'].includes(host)
}

/** What a host is given for a site. Throws when it does not take as much as the site has. */
export function hostSettings(host: HostName, facts: Omit<RulesFacts, 'sendsCompressed'>): HostSettings {
  const all = { ...facts, sendsCompressed: sendsCompressed(host) }
  const given = settingsOf(host, siteRules(all))
  // The local server has the site at its root.
  const local = `${JSON.stringify(siteRules({ ...all, base: '' }), null, 2)}\n`
  return { ...given, beside: { ...given.beside, [rulesFile]: local } }
}

function settingsOf(host: HostName, rules: SiteRules): HostSettings {
  const { redirects } = rules
  switch (host) {
    case 'nginx':
      return { within: {}, beside: { 'nginx.conf': formatNginx(rules) }, leadsOn: true }
    case 'apache':
      return { within: { [apacheFile]: formatApache(rules) }, beside: {}, leadsOn: true }
    case 'caddy':
      return { within: {}, beside: { Caddyfile: formatCaddy(rules) }, leadsOn: true }
    case 'netlify':
      return { within: headerFiles(rules), beside: {}, leadsOn: true }
    case 'cloudflare': {
      const count = headerRules(rules).length
      if (count > cloudflareMost.rules)
        throw new Error(
          `Cloudflare Pages reads ${cloudflareMost.rules} rules of headers, and this site has ${count}, one for each company with framedBy. Take framedBy out of ${count - cloudflareMost.rules} of them, or set HOSTED_BY to another host.`,
        )
      const read = redirects.slice(0, cloudflareMost.redirects)
      const within = headerFiles({ ...rules, redirects: read })
      return { within, beside: {}, leadsOn: read.length === redirects.length }
    }
    case 'github':
      return { within: { '.nojekyll': '' }, beside: {}, leadsOn: false }
    case 's3': {
      const fits = (some: SiteRules) => Buffer.byteLength(formatCloudFront(some)) <= cloudFrontMostBytes
      const leadsOn = fits(rules)
      const read = leadsOn ? rules : { ...rules, redirects: [] }
      if (!fits(read))
        throw new Error(
          `A function of CloudFront has at most ${cloudFrontMostBytes} bytes, which the sites that may frame policies fill. Take framedBy out of some companies, or set HOSTED_BY to another host.`,
        )
      return { within: {}, beside: { 'cloudfront.js': formatCloudFront(read), 'sync.sh': formatSync(rules) }, leadsOn }
    }
    case 'any':
      return { within: {}, beside: {}, leadsOn: false }
  }
}

function headerFiles(rules: SiteRules): Record<string, string> {
  return {
    [headersFile]: formatHeaders(headerRules(rules)),
    ...(rules.redirects.length > 0 ? { [redirectsFile]: formatRedirects(rules.redirects) } : {}),
  }
}
