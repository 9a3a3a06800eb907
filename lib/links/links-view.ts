import {
  type Archive,
  type Company,
  findCompany,
  type Policy,
  policiesOf,
  textOf,
  type Version,
  versionInForce,
} from '../archive/archive'
import { upcoming } from '../content/status'
import { writeAnchor } from '../text/anchors'
import { allSections, type Section } from '../text/text'
import { absolute, urls } from '../urls'
import { linkLabel, linkRelation, sectionLabel } from './label'
import { type QrCode, qrCode } from './qr-code'
import { type ShortcutLink, shortcutLinks } from './shortcut-links'
import { acceptance, components, type PolicyAddresses, policySnippets, type Snippet } from './snippets'
import { type StoreField, storeFields, storesOf } from './store-fields'

/** A section of a policy, as links lead to it. */
export interface LinkedSection extends Pick<Section, 'number' | 'mark' | 'title' | 'anchor' | 'aliases'> {
  url: string
  label: string
}

/** A policy, as links lead to it. */
export interface LinkedPolicy extends PolicyAddresses {
  version: Version
  /** Whom and what it is about, in its own words. */
  about: string
  /** The version that takes effect next, if one is announced. */
  next?: Version
  qr: QrCode
  /** Code with its addresses. */
  snippets: Snippet[]
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
  /** The components that the code of the policies calls. */
  components: Snippet[]
  /** The code that decides when to ask users again; the same for all policies. */
  acceptance: Snippet
  path: string
  site: string
}

/** What the link kit of a company shows. Throws when there is no such company. */
export function linksView(archive: Archive, id: string): LinksView {
  const company = findCompany(archive, id)
  const policies = policiesOf(archive, id)
  const ofApps = policies.filter((policy) => storesOf(policy).length > 0)
  return {
    company,
    policies: policies.map((policy) =>
      linkedPolicy(archive, policy, ofApps.length === 0 || ofApps.includes(policy), company),
    ),
    shortcuts: shortcutLinks(archive, company),
    components,
    acceptance,
    path: urls.links(id),
    site: archive.site,
  }
}

function linkedPolicy(archive: Archive, policy: Policy, hasStores: boolean, company: Company): LinkedPolicy {
  const { site } = archive
  const version = versionInForce(policy)
  const { title } = version
  const text = textOf(archive, version)
  const at = (pathOf: (company: string, policy: string) => string) => absolute(site, pathOf(company.id, policy.policy))
  const url = at(urls.policy)
  const addresses = {
    url,
    label: linkLabel(title),
    rel: linkRelation(title),
    embed: at(urls.embed),
    badge: at(urls.badge),
    badgeDark: at(urls.badgeDark),
    data: at(urls.policyData),
  }
  return {
    ...addresses,
    version,
    about: text.description,
    next: upcoming(policy.versions, policy.today),
    qr: qrCode(url),
    snippets: policySnippets(addresses, title, company),
    sections: allSections(text.sections).map((section) => ({
      ...section,
      url: new URL(`#${writeAnchor(section.anchor)}`, url).href,
      label: sectionLabel(title, section.title),
    })),
    stores: hasStores ? storeFields(company, policy, site) : [],
    formerAddresses: policy.formerAddresses,
  }
}
