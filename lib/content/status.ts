import { addDays } from '../languages/dates'

/** The days of a version, as `YYYY-MM-DD`. */
export interface Days {
  /** When it was published. */
  updated: string
  /** When it takes effect. */
  effective: string
}

/** Where a version stands on a day. */
export type Status = 'upcoming' | 'in force' | 'superseded'

/** The days on which a version is, was or will be in force, and where it stands. */
export interface Term {
  status: Status
  /** The first day; undefined when it was replaced before it took effect. */
  from?: string
  /** The last day; undefined as long as nothing replaces it. */
  until?: string
}

/** The version that is in force on a day: the newest that has taken effect, or the first to do so when none has. Undefined when there is none. */
export function inForce<T extends Days>(versions: T[], day: string): T | undefined {
  const newestFirst = versions.toSorted((a, b) => (a.updated < b.updated ? 1 : -1))
  const first = newestFirst.toSorted((a, b) => (a.effective < b.effective ? -1 : Number(a.effective > b.effective)))[0]
  return newestFirst.find(({ effective }) => effective <= day) ?? first
}

/** The term of one of the versions of a policy, as of a day. A newer version replaces it on the day that it takes effect itself. */
export function termOf(version: Days, versions: Days[], day: string): Term {
  const { updated, effective: from } = version
  const replaced = versions
    .filter((other) => other.updated > updated)
    .map(({ effective }) => effective)
    .sort()[0]
  if (replaced === undefined) return { status: day < from ? 'upcoming' : 'in force', from }
  if (replaced <= from) return { status: 'superseded' }
  const status = day < from ? 'upcoming' : day < replaced ? 'in force' : 'superseded'
  return { status, from, until: addDays(replaced, -1) }
}

/** The version that takes effect next, after a day and after the one in force. Undefined when none is announced. */
export function upcoming<T extends Days>(versions: T[], day: string): T | undefined {
  const current = inForce(versions, day)
  return versions
    .filter((version) => version !== current && termOf(version, versions, day).status === 'upcoming')
    .sort((a, b) => (a.effective < b.effective ? -1 : 1))[0]
}

/** The version that another one replaced: the newest before it that is, was or will be in force. Undefined for the first. */
export function replacedBy<T extends Days>(version: Days, versions: T[]): T | undefined {
  return versions
    .filter((other) => other.updated < version.updated && termOf(other, versions, other.updated).from !== undefined)
    .sort((a, b) => (a.updated < b.updated ? 1 : -1))[0]
}

/** The next day after a day on which another version of one of several policies takes effect. Undefined when none is announced. */
export function nextChange(policies: Days[][], day: string): string | undefined {
  return policies
    .flatMap((versions) => versions.map((version) => termOf(version, versions, day).from ?? ''))
    .filter((from) => from > day)
    .sort()[0]
}
