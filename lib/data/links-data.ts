import type { LinksView } from '../links/links-view'
import { absolute, urls } from '../urls'

/** The permanent addresses of a company's policies, as data for programs; `links.schema.json` describes it. Titles and sections are those of the versions in force on the day. */
export function linksData({ company, policies, shortcuts, path, site }: LinksView) {
  const at = (to: string) => absolute(site, to)
  return {
    $schema: at(urls.linksSchema()),
    url: at(path),
    company: { id: company.id, name: company.name, apps: company.apps },
    policies: policies.map((policy) => ({
      policy: policy.version.policy,
      title: policy.version.title,
      label: policy.label,
      rel: policy.rel,
      url: policy.url,
      embed: policy.embed,
      badge: { light: policy.badge, dark: policy.badgeDark },
      data: policy.data,
      sections: policy.sections.map(({ number, title, anchor, aliases, url, label }) => ({
        number,
        title,
        anchor,
        aliases,
        url,
        label,
      })),
      stores: policy.stores.map(({ console, way, field, value, note }) => ({ console, way, field, value, note })),
      formerAddresses: policy.formerAddresses,
    })),
    shortcuts: shortcuts.map(({ name, title, target, url }) => ({ name, title, target, url })),
    formerAddresses: company.formerAddresses,
    framedBy: company.framedBy,
  }
}
