import { closest, distance } from 'fastest-levenshtein'

/** Which of the names was probably meant, as a question; `otherwise` and all of them where none is near. */
export function suggest(name: string, names: readonly string[], otherwise: string): string {
  const near = closest(name.toLowerCase(), names)
  return isNear(name, near) ? `did you mean \`${near}\`?` : `${otherwise} ${names.join(', ')}`
}

/** Whether a name is probably another one that was mistyped. */
export function isNear(name: string, near: string): boolean {
  return distance(name.toLowerCase(), near) <= Math.min(3, Math.ceil(name.length / 3))
}
