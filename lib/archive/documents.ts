import type { KeptAnchors } from '../content/addresses'
import { pageAccents } from '../content/color'
import { policyName, textPath } from '../content/names'
import type { SealRecord } from '../content/seals'
import { byEffect } from '../content/status'
import { dayIn } from '../languages/dates'
import { defaultLanguage } from '../languages/tags'
import { type Profile, profileNames } from '../laws/laws'
import { groupBy } from '../system/group-by'
import { type Text, withAnchorsOf } from '../text/text'
import { type Archive, type Company, noText, type Policy, type PolicyFacts, type Version } from './archive'
import { publicWithdrawals, recordedFacts } from './withdrawals'

/** What the files of the content say, whoever read them. What a file does not say is absent. */
export interface Documents {
  companies: CompanyDocument[]
  policies: PolicyFactsDocument[]
  versions: VersionDocument[]
  translations: TranslationDocument[]
  record: SealRecord
  kept: KeptAnchors
}

/** What a `company.yaml` says. */
export type CompanyDocument = Pick<Company, 'id'> & Partial<Omit<Company, 'profiles'>> & { profiles?: string[] }

/** What a `policy.yaml` says. */
export type PolicyFactsDocument = Pick<Policy, 'company' | 'policy'> &
  Partial<Omit<PolicyFacts, 'profiles' | 'isCoveragePublic' | 'doAllBind'>> & {
    profiles?: string[]
    coverage?: string
    binding?: string
  }

type VersionNames = 'company' | 'policy' | 'updated' | 'seal'

/** What the file of a version, or of a draft that is to be one, says. */
export type VersionDocument = Pick<Version, VersionNames> &
  Partial<Pick<Version, 'effective' | 'from' | 'title' | 'summary' | 'retired'>> & { change?: string; text?: Text }

/** What the file of a translation says. What it does not say, its version does. */
type TranslationDocument = VersionDocument & { language: string }

/** The archive of some documents, for the site that stands at `site`, as of `today`. What a draft does not say yet is empty. */
export function archiveOf(documents: Documents, { today, site }: Pick<Archive, 'today' | 'site'>): Archive {
  const companies = documents.companies.map(companyOf).sort(byKey(({ id }) => id))
  const texts = new Map<Version, Text>()
  const facts = new Map(documents.policies.map((document) => [policyName(document), document]))
  const languageOf = (document: Pick<Policy, 'company' | 'policy'>) =>
    facts.get(policyName(document))?.language ??
    companies.find(({ id }) => id === document.company)?.language ??
    defaultLanguage
  const published = documents.versions.map((document) => {
    const version = versionOf(document, documents.record, languageOf(document))
    texts.set(version, document.text ?? noText)
    return version
  })
  const versions = groupBy(published, policyName)
  const translated = documents.translations.flatMap((document) => {
    const original = versions.get(policyName(document))?.find(({ updated }) => updated === document.updated)
    if (!original) return []
    const translation = translationOf(document, original, documents.record)
    texts.set(translation, withAnchorsOf(texts.get(original) ?? noText, document.text ?? noText))
    return translation
  })
  const translations = groupBy(translated, policyName)
  const named = [...documents.versions, ...documents.record.withdrawals.filter(({ wasPublic }) => wasPublic)]
  const names = new Map(named.map((one) => [policyName(one), one]))
  const policies = [...names].map(([name, { company, policy }]): Policy => {
    const own = facts.get(name)
    const ownCompany = companies.find(({ id }) => id === company)
    return {
      company,
      policy,
      today: dayIn(today, ownCompany?.timeZone),
      email: own?.email,
      language: languageOf({ company, policy }),
      profiles: profilesIn(own?.profiles) ?? ownCompany?.profiles ?? [],
      covers: own?.covers ?? {},
      requests: own?.requests ?? {},
      doAllBind: own?.binding === 'all',
      isCoveragePublic: own?.coverage === 'public',
      formerAddresses: own?.formerAddresses ?? [],
      versions: (versions.get(name) ?? []).sort((a, b) => byEffect(b, a)),
      translations: (translations.get(name) ?? []).sort((a, b) => byEffect(b, a) || (a.language < b.language ? -1 : 1)),
      withdrawals: publicWithdrawals(documents.record, company, policy),
      withdrawnTranslations: publicWithdrawals(documents.record, company, policy, true),
      keptAnchors: documents.kept.get(name) ?? [],
    }
  })
  return { today, site, companies, policies: policies.sort(byKey(policyName)), texts }
}

function companyOf(document: CompanyDocument): Company {
  return {
    ...document,
    name: document.name ?? '',
    about: document.about ?? '',
    language: document.language ?? defaultLanguage,
    profiles: profilesIn(document.profiles) ?? [],
    apps: document.apps ?? [],
    shortcuts: document.shortcuts ?? {},
    formerAddresses: document.formerAddresses ?? [],
    framedBy: document.framedBy ?? [],
    accent: document.accent ?? pageAccents.light,
    accentDark: document.accentDark ?? pageAccents.dark,
  }
}

function versionOf({ text, ...document }: VersionDocument, record: SealRecord, language: string): Version {
  return {
    ...document,
    effective: document.effective ?? document.updated,
    language,
    title: document.title ?? '',
    summary: document.summary ?? '',
    change: document.change === 'editorial' ? 'editorial' : 'material',
    retired: document.retired ?? {},
    ...recordedFacts(record, textPath(policyName(document), document.updated)),
  }
}

function translationOf(document: TranslationDocument, original: Version, record: SealRecord): Version {
  const { language, title = '', summary = '', retired = {}, seal } = document
  const facts = recordedFacts(record, textPath(policyName(document), original.updated, language))
  // A note that is not translated yet stands in the words of the original.
  return {
    ...original,
    language,
    inLanguage: language,
    title,
    summary,
    retired: { ...original.retired, ...retired },
    seal,
    ...facts,
  }
}

/** In the order of the laws, whatever the order in the file. */
function profilesIn(written: string[] | undefined): Profile[] | undefined {
  return written && profileNames.filter((name) => written.includes(name))
}

/** Keeps what is in one folder together, whatever the names of its neighbours. */
function byKey<T>(pathOf: (one: T) => string): (a: T, b: T) => number {
  const key = (one: T) => pathOf(one).replaceAll('/', ' ')
  return (a, b) => (key(a) < key(b) ? -1 : 1)
}
