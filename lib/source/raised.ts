const plain = '0123456789+-()'
const signs = { super: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₍₎' }

/** Raised or lowered words as signs that are so by themselves, or on the line, which is noted. */
export function onLine(words: string, height: string | undefined, notes: string[]): string {
  if (height !== 'super' && height !== 'sub') return words
  const kept = raised(words, height)
  if (kept === undefined) notes.push(`These words stand on the line now: “${words.trim()}”`)
  return kept ?? words
}

/** Raised or lowered words as signs that are so by themselves; undefined where one of them has none. */
export function raised(words: string, height: 'super' | 'sub'): string | undefined {
  const kept = [...words.replaceAll('−', '-')].map((sign) =>
    /\s/.test(sign) ? sign : signs[height][plain.indexOf(sign)],
  )
  return kept.includes(undefined) ? undefined : kept.join('')
}
