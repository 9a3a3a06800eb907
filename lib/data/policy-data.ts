import type { Version } from '../archive/archive'
import type { HistoryEntry, HistoryView, WithdrawnEntry } from '../pages/history-view'
import type { Section, Text } from '../text/text'
import { absolute, urls } from '../urls'

/** What a policy is, as data for programs; `policy.schema.json` describes it. It changes only when a fact does. `textOf` reads what a version says. */
export function policyData(view: HistoryView, textOf: (entry: HistoryEntry) => Text) {
  const { company, policy, current, next, entries, withdrawn, site } = view
  const at = (path: string) => absolute(site, path)
  return {
    $schema: at(urls.policySchema()),
    ...identity(view),
    inForce: current?.updated,
    upcoming: next?.updated,
    history: at(urls.history(company.id, policy)),
    feed: at(urls.policyFeed(company.id, policy)),
    versions: entries.map((entry) => ({
      ...versionData(entry, site),
      sections: textOf(entry).sections.map(sectionData),
    })),
    withdrawn: withdrawn.map((entry) => withdrawnData(entry, entries, site)),
  }
}

/** What the policies of a site are, each in short, as data for programs; `policies.schema.json` describes it. */
export function catalogueData(views: HistoryView[], site: string) {
  return {
    $schema: absolute(site, urls.catalogueSchema()),
    feed: absolute(site, urls.feed()),
    seals: absolute(site, urls.seals()),
    policies: views.map((view) => {
      const { company, policy, current, next, entries } = view
      const short = (version: Version | undefined) => {
        const entry = entries.find((candidate) => candidate.version === version)
        return entry && versionData(entry, site)
      }
      return {
        ...identity(view),
        data: absolute(site, urls.policyData(company.id, policy)),
        inForce: short(current),
        upcoming: short(next),
      }
    }),
  }
}

function identity({ company, policy, title, site, language, languages = [] }: HistoryView) {
  return {
    company: { id: company.id, name: company.name, timeZone: company.timeZone },
    policy,
    language,
    title,
    url: absolute(site, urls.policy(company.id, policy)),
    languages:
      languages.length === 0
        ? undefined
        : languages.map((one) => ({
            language: one.language,
            url: absolute(site, urls.policy(company.id, policy, one.language === language ? undefined : one.language)),
          })),
  }
}

function versionData({ version, term, before, translations = [] }: HistoryEntry, site: string) {
  const { company, policy, updated, effective, title, summary, change, seal, retired, broughtOn, replaces, changedOn } =
    version
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
    brought: broughtOn,
    translations:
      translations.length === 0
        ? undefined
        : translations.map((one) => ({
            language: one.language,
            title: one.title,
            summary: one.summary,
            sha256: one.seal,
            url: at(urls.version(company, policy, updated, one.language)),
            source: at(urls.source(company, policy, updated, one.language)),
          })),
    replaced: replaces && { on: changedOn ?? replaces.at(-1)?.on, change: changedOn ? 'material' : 'editorial' },
  }
}

function withdrawnData({ withdrawal, stood }: WithdrawnEntry, entries: HistoryEntry[], site: string) {
  const { company, policy, updated, effective, on, because, seal } = withdrawal
  return {
    updated,
    effective,
    from: stood?.from,
    until: stood?.until,
    withdrawn: on,
    because,
    sha256: seal,
    replaced: entries.some(({ version }) => version.updated === updated),
    url: absolute(site, urls.version(company, policy, updated)),
  }
}

/** A section with those below it. */
export type SectionData = Pick<Section, 'number' | 'title' | 'anchor' | 'aliases'> & { sections: SectionData[] }

function sectionData({ number, title, anchor, aliases, children }: Section): SectionData {
  return { number, title, anchor, aliases, sections: children.map(sectionData) }
}
