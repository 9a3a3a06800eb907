import { diffArrays } from 'diff'

/** Pairs lists of one length, each with its like. */
export function zip<T>(older: T[], newer: T[]): [older: T, newer: T][] {
  return older.flatMap((one, index) => {
    const other = newer[index]
    return other === undefined ? [] : [[one, other]]
  })
}

/** What two sequences have in common at one place, or what one of them alone has there, and where that begins in each. */
export interface Part<T> {
  isSame: boolean
  older: T[]
  newer: T[]
  from: number
  to: number
}

/** Divides two sequences into what is equal by its key and what is not, in order. Undefined with more changes than `most`: the time to find them grows with their square. */
export function diffByKey<T extends { key: string }>(
  older: T[],
  newer: T[],
  most = Number.POSITIVE_INFINITY,
): Part<T>[] | undefined {
  const keys = (items: T[]) => items.map(({ key }) => key)
  let [from, to] = [0, 0]
  return diffArrays(keys(older), keys(newer), { maxEditLength: most })?.map(({ added, removed, count }) => {
    const gone = added ? [] : older.slice(from, from + count)
    const come = removed ? [] : newer.slice(to, to + count)
    const part = { isSame: !added && !removed, older: gone, newer: come, from, to }
    from += gone.length
    to += come.length
    return part
  })
}

/** Items that stand in one place of two sequences: those that are equal by their keys, or those between two such stretches. */
type Stretch<T> = Pick<Part<T>, 'isSame' | 'older' | 'newer'>

/** As many changes as are told apart where nobody waits long: the time to find them grows with their square. */
export const mostEdits = 2_000

/** Divides two sequences into what is equal by its key and what stands between; with more changes than `most`, into one that is not. */
export function stretches<T extends { key: string }>(older: T[], newer: T[], most = mostEdits): Stretch<T>[] {
  const found: Stretch<T>[] = []
  const parts = diffByKey(older, newer, most)
  if (!parts) return [{ isSame: false, older, newer }]
  for (const { isSame, older: gone, newer: come } of parts) {
    const last = found.at(-1)
    if (last?.isSame === isSame) {
      last.older.push(...gone)
      last.newer.push(...come)
    } else found.push({ isSame, older: gone, newer: come })
  }
  return found
}
