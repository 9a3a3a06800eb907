/** The heading below which each of some stands, by its place among them; -1 for one below none. */
export function parentsOf(headings: { depth: number }[]): number[] {
  const open: number[] = []
  return headings.map(({ depth }, index) => {
    while ((headings[open.at(-1) ?? -1]?.depth ?? 0) >= depth) open.pop()
    const parent = open.at(-1) ?? -1
    open.push(index)
    return parent
  })
}

/** The level that each heading of a text would have if none were skipped, from 2, in order. */
export function levelsOf(headings: { depth: number }[]): number[] {
  const levels: number[] = []
  for (const parent of parentsOf(headings)) levels.push((levels[parent] ?? 1) + 1)
  return levels
}
