import type { Content } from '../content/content'
import { urls } from '../urls'
import { forwardsIn } from './former-addresses'
import { sitePages } from './pages'

/** What links can land on: the pages of the site as it is and as it will be next, and its forwards. */
export interface Site {
  now: ReturnType<typeof sitePages>
  next: ReturnType<typeof sitePages>
  forwards: ReturnType<typeof forwardsIn>
}

const sites = new WeakMap<Content, Site>()

/** The site of some content, which is made once. */
export function siteOf(content: Content): Site {
  const site = sites.get(content) ?? {
    now: sitePages(content, content.today),
    next: sitePages(content, 'next'),
    forwards: forwardsIn(content),
  }
  sites.set(content, site)
  return site
}

/** A site with other drafts of one company, which is all that `own` has. */
export function withDrafts(site: Site, own: Content, company: string): Site {
  const withdrawals = own.record.withdrawals.filter((one) => one.company === company)
  const content = { ...own, record: { ...own.record, withdrawals } }
  const merged = (former: Site['now'], now: string) =>
    new Map([...[...former].filter(([path]) => !path.startsWith(urls.company(company))), ...sitePages(content, now)])
  return { ...site, now: merged(site.now, own.today), next: merged(site.next, 'next') }
}

/** Takes a site for that of some content. */
export function rememberSite(content: Content, site: Site): void {
  sites.set(content, site)
}
