/** The name of the file that lists addresses which no text has any more and which must go on landing, beside the folders of the companies. */
export const addressesFile = 'ADDRESSES'

/** The anchors that the list has of each policy, by its name, such as `klantra/privacy`. */
export type KeptAnchors = Map<string, string[]>

const anchorLine = /^\/([^/\s]+\/[^/\s]+)\/#(\S+)$/

/** Reads the list, one address such as `/klantra/privacy/#data-retention` a line, and which lines, from 1, are not one. */
export function parseAddresses(text: string): { anchors: KeptAnchors; unreadable: number[] } {
  const anchors: KeptAnchors = new Map()
  const unreadable: number[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue
    const [, policy, anchor] = anchorLine.exec(line) ?? []
    if (policy === undefined || anchor === undefined) unreadable.push(index + 1)
    else anchors.set(policy, [...(anchors.get(policy) ?? []), anchor])
  }
  return { anchors, unreadable }
}

/** The list with more anchors of a policy, in order, each once. */
export function withAnchors(text: string, policy: string, anchors: string[]): string {
  const lines = [...text.split('\n').filter((line) => line !== ''), ...anchors.map((one) => `/${policy}/#${one}`)]
  return [...new Set(lines)]
    .sort()
    .map((line) => `${line}\n`)
    .join('')
}
