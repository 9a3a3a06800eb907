import { type MarkedHeading, reservedAnchors } from './headings'

/** For each heading whose anchor one before it has, or the page itself, another that nothing in the text has. */
export function freeAnchors(headings: MarkedHeading[]): Map<MarkedHeading, string> {
  const all = new Set([...reservedAnchors, ...headings.flatMap(({ anchor, aliases }) => [anchor, ...aliases])])
  const taken = new Set(reservedAnchors)
  const free = new Map<MarkedHeading, string>()
  for (const heading of headings) {
    const { anchor, aliases } = heading
    if (taken.has(anchor)) {
      let other = reservedAnchors.includes(anchor) ? `${anchor}-section` : `${anchor}-2`
      for (let count = 3; all.has(other); count++) other = `${anchor}-${count}`
      free.set(heading, other)
      all.add(other)
    }
    for (const own of [anchor, ...aliases]) taken.add(own)
  }
  return free
}
