interface Version {
  updated: string
  effective: string
  /** 'material', or 'editorial' where only the wording changed. */
  change: string
  url: string
  since: string
  /** Where its text took the place of another of the same day: when, and by what change. */
  replaced?: { on: string; change: string }
}

interface Policy {
  url: string
  inForce: string
  upcoming?: string
  versions: Version[]
}

/** Show the page at `show`, if any. If `ask` is true, store `version` once the user accepts; otherwise store it now. Tell the user about `upcoming` once. */
export interface Consent {
  ask: boolean
  version: string
  show?: string
  upcoming?: Version | undefined
}

/** What to store of a version: its day, and where its text took the place of another by a material change, the day of that. */
function nameOf({ updated, replaced }: Version): string {
  return replaced && replaced.change !== 'editorial' ? `${updated}/${replaced.on}` : updated
}

/**
 * What to do for a user who accepted a version, such as 2025-05-04, or none yet, given the address of the policy's data.
 * Undefined while the policy cannot be read: store and ask nothing, and try again later.
 */
export async function consentFor(accepted: string | undefined, data: string): Promise<Consent | undefined> {
  const policy = await readPolicy(data).catch(() => undefined)
  if (!policy) return undefined
  const { inForce, versions } = policy
  const place = (day: string | undefined) => versions.findIndex(({ updated }) => updated === day)
  const stored = versions.findIndex((version) => nameOf(version) === accepted)
  const current = versions[place(inForce)]
  if (!current) return undefined
  const last = versions[stored]
  const next = place(policy.upcoming)
  const upcoming = last && stored <= next ? undefined : versions[next]
  if (!last) return { ask: true, version: nameOf(current), show: policy.url, upcoming }
  if (stored <= place(inForce)) return { ask: false, version: nameOf(last), upcoming }
  const ask = versions.slice(place(inForce), stored).some(({ change }) => change !== 'editorial')
  return { ask, version: nameOf(current), show: last.since, upcoming }
}

async function readPolicy(data: string): Promise<Policy | undefined> {
  // React Native has no AbortSignal.timeout.
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), 5000)
  try {
    const response = await fetch(data, { signal: controller.signal })
    const policy: unknown = response.status === 200 ? await response.json() : undefined
    return isPolicy(policy) ? policy : undefined
  } finally {
    clearTimeout(timer)
  }
}

function isPolicy(value: unknown): value is Policy {
  return (
    hasStrings(value, ['url', 'inForce']) &&
    ['string', 'undefined'].includes(typeof value.upcoming) &&
    Array.isArray(value.versions) &&
    value.versions.every(isVersion) &&
    value.versions.some(({ updated }) => updated === value.inForce)
  )
}

function isVersion(value: unknown): value is Version {
  return hasStrings(value, ['updated', 'effective', 'change', 'url', 'since'])
}

function hasStrings(value: unknown, names: string[]): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const fields = new Map<string, unknown>(Object.entries(value))
  return names.every((name) => typeof fields.get(name) === 'string')
}
