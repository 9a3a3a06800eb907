import type { Archive, Policy, Version } from '../lib/archive/archive'
import { archiveOf } from '../lib/archive/documents'
import { sections, version } from './view'

/** A text with some sections. */
export function textWith(own: typeof sections = sections) {
  return { description: '', inShort: '', opening: '', sections: own }
}

/** The archive of what files say, by their paths below the content folder. */
export function archiveFrom(
  files: Record<string, object>,
  today = '2026-06-15',
  site = 'https://policies.example',
): Archive {
  const documents = Object.entries(files).map(([path, said]) => {
    const [company = '', policy = '', file = ''] = path.split('/')
    return {
      path,
      named: { id: company, company, policy, updated: file.replace('.mdx', ''), seal: version.seal },
      said,
    }
  })
  const below = (end: string) =>
    documents.filter(({ path }) => path.endsWith(end)).map(({ named, said }) => ({ ...named, ...said }))
  const record = { seals: new Map(), withdrawals: [], brought: new Map(), languages: new Map() }
  return archiveOf(
    {
      companies: below('company.yaml'),
      policies: below('policy.yaml'),
      versions: below('.mdx'),
      translations: [],
      record,
      kept: new Map(),
    },
    { today, site },
  )
}

/** A policy with some versions, and what is known about it. */
export function policyWith(versions: Version[], facts: Partial<Policy> = {}): Policy {
  return {
    company: 'acme',
    policy: 'privacy',
    today: '2026-06-15',
    versions,
    translations: [],
    withdrawnTranslations: [],
    withdrawals: [],
    keptAnchors: [],
    language: 'en',
    profiles: [],
    covers: {},
    requests: {},
    doAllBind: false,
    isCoveragePublic: true,
    formerAddresses: [],
    ...facts,
  }
}
