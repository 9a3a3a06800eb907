import { closest, distance } from 'fastest-levenshtein'

/** Which of the names was probably meant, as a question; `otherwise` and all of them where none is near. */
export function suggest(name: string, names: readonly string[], otherwise: string): string {
  const near = nearest(name, names)
  return near === undefined ? `${otherwise} ${names.join(', ')}` : `did you mean \`${near}\`?`
}

/** The name that was probably meant; undefined where none is near. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const near = names.length === 0 ? undefined : closest(name.toLowerCase(), names)
  return near !== undefined && isNear(name, near) ? near : undefined
}

/** Whether a name is probably another one that was mistyped. */
export function isNear(name: string, near: string): boolean {
  return distance(name.toLowerCase(), near) <= Math.min(3, Math.ceil(name.length / 3))
}
