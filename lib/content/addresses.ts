import { listLines } from '../source/decode'
import { readAnchor } from '../text/anchor'
import { isFormerAddress } from './former-address'

/** The name of the file that lists the addresses which must go on landing, beside the folders of the companies. */
export const addressesFile = 'ADDRESSES'

/** The anchors that the list has of each policy, by its name, such as `klantra/privacy`. */
export type KeptAnchors = Map<string, string[]>

/** What the list has. */
export interface AddressList {
  anchors: KeptAnchors
  /** The shortcuts and former addresses, and the lines, from 1, on which they stand. */
  addresses: Map<string, number>
  /** The lines that are not addresses. */
  unreadable: number[]
}

const anchorLine = /^\/([^/\s]+\/[^/\s]+)\/#(\S+)$/

/** Reads the list, one address a line: an anchor that no text has any more, such as `/klantra/privacy/#data-retention`, a shortcut, or a former address. */
export function parseAddresses(text: string): AddressList {
  const list: AddressList = { anchors: new Map(), addresses: new Map(), unreadable: [] }
  for (const [index, line] of listLines(text).entries()) {
    if (line === '') continue
    const [, policy, anchor] = anchorLine.exec(line) ?? []
    if (policy !== undefined && anchor !== undefined)
      list.anchors.set(policy, [...(list.anchors.get(policy) ?? []), readAnchor(anchor)])
    else if (isFormerAddress(line)) list.addresses.set(line, index + 1)
    else list.unreadable.push(index + 1)
  }
  return list
}

/** The list with more addresses, in order, each once. */
export function withAddresses(text: string, addresses: string[]): string {
  const lines = new Set([...listLines(text).filter((line) => line !== ''), ...addresses])
  return [...lines]
    .sort()
    .map((line) => `${line}\n`)
    .join('')
}
