import { closest, distance } from 'fastest-levenshtein'

/** Which of the names was probably meant, as a question; `otherwise` and all of them where none is near. */
export function suggest(name: string, names: readonly string[], otherwise: string): string {
  const near = nearest(name, names)
  return near === undefined ? `${otherwise} ${names.join(', ')}` : `did you mean \`${near}\`?`
}

/** The name that was probably meant; undefined where none is near. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined
  const typed = name.toLowerCase()
  const near = closest(typed, names)
  return distance(typed, near) <= Math.min(3, Math.ceil(typed.length / 3)) ? near : undefined
}
