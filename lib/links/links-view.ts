// Gathers what the link kit of a company shows, from the archive and today's date.
import {
  type Company,
  declarationOf,
  findCompany,
  formerAddressesOf,
  type Policy,
  policiesOf,
  readText,
  type Version,
  versionInForce,
} from '../archive'
import { siteUrl, today } from '../environment'
import type { Profile } from '../laws/laws'
import { upcoming } from '../status'
import { allSections } from '../text/text'
import { absolute, urls } from '../urls'
import { badgeSnippets } from './badge-snippets'
import { componentNames } from './component-names'
import { linkLabel, linkRelation, sectionLabel } from './label'
import { type QrCode, qrCode } from './qr-code'
import { type ShortcutLink, shortcutLinks } from './shortcut-links'
import { linkSnippets, type Snippet } from './snippets'
import { type StoreField, storeFields } from './store-fields'
import { acceptance } from './templates'
import { webViewSnippets } from './web-view-snippets'

/** A section of a policy, as links lead to it. */
export interface LinkedSection {
  number: string
  title: string
  anchor: string
  aliases: string[]
  url: string
  label: string
  snippets: Snippet[]
}

/** A policy, as links lead to it. */
export interface LinkedPolicy {
  version: Version
  /** Whom and what it is about, in its own words. */
  about: string
  /** The version that takes effect next, if one is announced. */
  next?: Version
  url: string
  label: string
  /** What a link to it says of itself, by RFC 6903; undefined for a policy on something else than privacy. */
  rel?: 'privacy-policy'
  embed: string
  badge: string
  badgeDark: string
  data: string
  qr: QrCode
  snippets: Snippet[]
  webViews: Snippet[]
  badges: Snippet[]
  sections: LinkedSection[]
  /** What to paste into the consoles of the stores; empty where another policy of the company is the one of its apps. */
  stores: StoreField[]
  formerAddresses: string[]
}

/** What the link kit of a company shows. */
export interface LinksView {
  company: Company
  policies: LinkedPolicy[]
  shortcuts: ShortcutLink[]
  /** The code that decides when to ask users again; the same for all policies. */
  acceptance: Snippet
  path: string
  site: string
}

/** What the link kit of a company shows. Throws when there is no such company. */
export function linksView(id: string): LinksView {
  const company = findCompany(id)
  const site = siteUrl()
  const policies = policiesOf(id)
  const ofApps = policies.filter((policy) => storesOf(policy).length > 0)
  // Policies first, so that no section takes the name of one.
  const nameOf = componentNames([...policies.map(({ policy }) => policy), ...policies.flatMap(sectionTargets)])
  return {
    company,
    policies: policies.map((policy) =>
      linkedPolicy(policy, ofApps.length === 0 || ofApps.includes(policy), { company, site, nameOf }),
    ),
    shortcuts: shortcutLinks(company, site),
    acceptance,
    path: urls.links(id),
    site,
  }
}

/** The sections of a policy as components are named after them, such as `privacy#data`. */
function sectionTargets(policy: Policy): string[] {
  const { sections } = readText(versionInForce(policy, today()))
  return allSections(sections).map(({ anchor }) => `${policy.policy}#${anchor}`)
}

/** The stores that a policy declares, which ask for an address of the policy of each app. */
function storesOf(policy: Policy): Profile[] {
  return declarationOf(policy).profiles.filter((profile) => profile === 'google-play' || profile === 'apple')
}

/** What all policies of a kit share. */
interface Kit {
  company: Company
  site: string
  /** What components are named after, by their targets. */
  nameOf: (target: string) => string
}

function linkedPolicy(policy: Policy, hasStores: boolean, { company, site, nameOf }: Kit): LinkedPolicy {
  const version = versionInForce(policy, today())
  const at = (path: string) => absolute(site, path)
  const { id } = company
  const { policy: name } = policy
  const { title } = version
  const text = readText(version)
  const url = at(urls.policy(id, name))
  const label = linkLabel(title)
  const rel = linkRelation(title)
  const embed = at(urls.embed(id, name))
  const data = at(urls.policyData(id, name))
  const badge = at(urls.badge(id, name))
  const badgeDark = at(urls.badgeDark(id, name))
  return {
    version,
    about: text.description,
    next: upcoming(policy.versions, today()),
    url,
    label,
    rel,
    embed,
    badge,
    badgeDark,
    data,
    qr: qrCode(url),
    snippets: linkSnippets({ url, label, name: nameOf(name), rel }),
    webViews: webViewSnippets({ url: embed, title: `${title} of ${company.name}`, name: nameOf(name) }).filter(
      // A site that may not frame it would show nothing.
      ({ id: kind }) => kind !== 'html' || company.framedBy.length > 0,
    ),
    badges: badgeSnippets({ url, badge, badgeDark, title, rel }),
    sections: allSections(text.sections).map(({ number, title: section, anchor, aliases }) => {
      const named = nameOf(`${name}#${anchor}`)
      const link = { url: new URL(`#${anchor}`, url).href, label: sectionLabel(title, section), name: named, anchor, rel }
      return { number, title: section, anchor, aliases, url: link.url, label: link.label, snippets: linkSnippets(link) }
    }),
    stores: hasStores ? storeFields({ company, policy: name, url, site, declared: storesOf(policy) }) : [],
    formerAddresses: formerAddressesOf(policy),
  }
}
