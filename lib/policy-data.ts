import type { Version } from './archive'
import type { HistoryEntry, HistoryView } from './history-view'
import type { Section, Text } from './text/text'
import { absolute, urls } from './urls'

/** What a policy is, as data for programs; `policy.schema.json` describes it. It changes only when a fact does. `textOf` reads what a version says. */
export function policyData(view: HistoryView, textOf: (entry: HistoryEntry) => Text): object {
  const { company, current, next, entries, site } = view
  const at = (path: string) => absolute(site, path)
  return {
    $schema: at(urls.policySchema()),
    ...identity(view),
    inForce: current.updated,
    upcoming: next?.updated,
    history: at(urls.history(company.id, current.policy)),
    feed: at(urls.policyFeed(company.id, current.policy)),
    versions: entries.map((entry) => ({ ...versionData(entry, site), ...textData(textOf(entry)) })),
  }
}

/** What the policies of a site are, each in short, as data for programs; `policies.schema.json` describes it. */
export function catalogueData(views: HistoryView[], site: string): object {
  return {
    $schema: absolute(site, urls.catalogueSchema()),
    feed: absolute(site, urls.feed()),
    seals: absolute(site, urls.seals()),
    policies: views.map((view) => {
      const { company, current, next, entries } = view
      const short = (version: Version | undefined) => {
        const entry = entries.find((candidate) => candidate.version === version)
        return entry && versionData(entry, site)
      }
      return {
        ...identity(view),
        data: absolute(site, urls.policyData(company.id, current.policy)),
        inForce: short(current),
        upcoming: short(next),
      }
    }),
  }
}

function identity({ company, current, site }: HistoryView) {
  return {
    company: { id: company.id, name: company.name },
    policy: current.policy,
    title: current.title,
    url: absolute(site, urls.policy(company.id, current.policy)),
  }
}

function versionData({ version, term, before }: HistoryEntry, site: string) {
  const { company, policy, updated, effective, title, summary, change, seal, retired } = version
  const at = (path: string) => absolute(site, path)
  return {
    updated,
    effective,
    status: term.status,
    from: term.from,
    until: term.until,
    title,
    summary,
    change,
    sha256: seal,
    url: at(urls.version(company, policy, updated)),
    source: at(urls.source(company, policy, updated)),
    changes: before && at(urls.changes(company, policy, updated)),
    since: at(urls.since(company, policy, updated)),
    retired,
  }
}

function textData({ sections }: Text) {
  return { sections: sections.map(sectionData) }
}

function sectionData({ number, title, anchor, aliases, children }: Section): object {
  return { number, title, anchor, aliases, sections: children.map(sectionData) }
}
