const plain = '0123456789+-()'
const signs = { super: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₍₎' }

/** Raised or lowered words as signs that are so by themselves; undefined where one of them has none. */
export function raised(words: string, height: 'super' | 'sub'): string | undefined {
  const kept = [...words.replaceAll('−', '-')].map((sign) =>
    /\s/.test(sign) ? sign : signs[height][plain.indexOf(sign)],
  )
  return kept.includes(undefined) ? undefined : kept.join('')
}
