/** The level that each heading of a text would have if none were skipped, from 2, in order. */
export function levelsOf(headings: { depth: number }[]): number[] {
  const open: { depth: number; level: number }[] = []
  return headings.map(({ depth }) => {
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop()
    const level = (open.at(-1)?.level ?? 1) + 1
    open.push({ depth, level })
    return level
  })
}
