/** The days of a version, as `YYYY-MM-DD`. */
export interface Days {
  /** When it was published. */
  updated: string
  /** When it takes effect. */
  effective: string
}

/** The version that is in force on a day: the last to have taken effect, or the first to do so when none has. Undefined when there is none. */
export function inForce<T extends Days>(versions: T[], day: string): T | undefined {
  const byEffect = versions.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
  return byEffect.findLast(({ effective }) => effective <= day) ?? byEffect[0]
}

function key({ updated, effective }: Days): string {
  return `${effective} ${updated}`
}
