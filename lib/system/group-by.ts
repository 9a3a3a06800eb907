/** The items by a key, in the order in which the keys come; the `Map.groupBy` that Node.js 20 has not. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const own = groups.get(key)
    if (own) own.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** The items in groups of such as follow one another, of which each begins where an item opens one. */
export function grouped<T>(items: T[], opens: (item: T, index: number) => boolean): T[][] {
  const groups: T[][] = []
  for (const [index, item] of items.entries()) {
    if (index === 0 || opens(item, index)) groups.push([item])
    else groups.at(-1)?.push(item)
  }
  return groups
}
