import { addDays } from '../languages/dates'

/** The days of a version, as `YYYY-MM-DD`. */
export interface Days {
  /** When it was published. */
  updated: string
  /** When it takes effect. */
  effective: string
  /** When the version was published that its text began from, where it says so. */
  from?: string
}

/** Where a version stands on a day. */
type Status = 'upcoming' | 'in force' | 'superseded'

/** The days on which a version is, was or will be in force, and where it stands. */
export interface Term {
  status: Status
  /** The first day; undefined when it was replaced before it took effect. */
  from?: string
  /** The last day; undefined as long as nothing replaces it. */
  until?: string
}

/** The version that is in force on a day: of those that have taken effect the last to do so and, of two with one day, the later published; or the first to take effect when none has. Undefined when there is none. */
export function inForce<T extends Days>(versions: T[], day: string): T | undefined {
  const inOrder = versions.toSorted(byEffect)
  const [first] = inOrder
  return inOrder.findLast(({ effective }) => effective <= day || effective === first?.effective)
}

/** The version with whose text a draft begins on a day: the one of that day, which it can only correct, or else the one in force. Undefined when there is none. */
export function startingPoint<T extends Days>(versions: T[], day: string): T | undefined {
  return versions.find(({ updated }) => updated === day) ?? inForce(versions, day)
}

/** Orders versions as they take effect and, of two with one day, as they were published. */
export function byEffect(a: Days, b: Days): number {
  return takesOver(a, b) ? 1 : -Number(takesOver(b, a))
}

/** Whether a version takes effect after another, or in its stead. */
export function takesOver(version: Days, other: Days): boolean {
  const key = ({ effective, updated }: Days) => `${effective} ${updated}`
  return key(version) > key(other)
}

/** The term of one of the versions of a policy, as of a day. It lasts until another takes effect. */
export function termOf(version: Days, versions: Days[], day: string): Term {
  const { effective: from } = version
  const replaced = versions
    .filter((other) => takesOver(other, version))
    .map(({ effective }) => effective)
    .sort()[0]
  if (replaced === undefined) return { status: day < from ? 'upcoming' : 'in force', from }
  if (replaced === from) return { status: 'superseded' }
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

/** The version that a text began from: the one that it names or, where it names none that there is, the newest published before it that is, was or will be in force, and not after it. Undefined for the first. */
export function parentOf<T extends Days>(version: Days, versions: T[]): T | undefined {
  const before = versions
    .filter((other) => other !== version && other.updated <= version.updated)
    .sort((a, b) => (a.updated < b.updated ? 1 : -1))
  return (
    before.find(({ updated }) => updated === version.from) ??
    before.find((other) => !takesOver(other, version) && termOf(other, versions, other.updated).from !== undefined)
  )
}

/** The next day after a day on which another version of a policy takes effect. Undefined when none is announced. */
export function nextChange(versions: Days[], day: string): string | undefined {
  return versions
    .map((version) => termOf(version, versions, day).from ?? '')
    .filter((from) => from > day)
    .sort()[0]
}
