import type { VFile } from 'vfile'
import { earlyLink, linkInUse } from '../rules/link-rules'
import { problem } from '../text/problem'
import { type AddressReport, type AddressSpace, landingOf } from './landing'

/** An address that an app is known to ship. */
export interface LinkInUse {
  address: string
  /** Which app ships it, and where; empty where the list does not say. */
  app: string
  /** The line in the list, from 1. */
  line: number
}

/** Reads a list of addresses: one a line, then the app that ships it. Empty lines, and those that begin with `#`, say nothing. */
export function readLinksInUse(text: string): LinkInUse[] {
  return text.split('\n').flatMap((written, index) => {
    const [, address = '', app = ''] = /^(\S+)\s*(.*)$/.exec(written.trim()) ?? []
    return address === '' || address.startsWith('#') ? [] : { address, app, line: index + 1 }
  })
}

/** Reports addresses that apps ship and that lead nowhere: on the site as it is, or once all that is announced or drafted is in force. */
export function checkLinksInUse(file: VFile, now: AddressSpace, next: AddressSpace): void {
  for (const { address, app, line } of readLinksInUse(String(file))) {
    const place = { line, column: 1 }
    if (app === '') {
      problem(file, place, 'nothing says which app ships this address; write its name after it', linkInUse)
      continue
    }
    const today = landingOf(address, now)
    const later = landingOf(address, next)
    if (later.state === 'broken') {
      const what = today.state === 'broken' ? 'leads nowhere' : 'would lead nowhere once the newest text is in force'
      problem(file, place, reasonOf(app, later, what), linkInUse)
    } else if (today.state === 'broken') {
      problem(file, place, reasonOf(app, { detail: today.detail }, 'leads nowhere yet'), earlyLink)
    }
  }
}

function reasonOf(app: string, { detail, cure }: Pick<AddressReport, 'detail' | 'cure'>, what: string): string {
  return [`${app} ships this address, and it ${what}: ${detail}`, ...(cure ? [cure] : [])].join('; ')
}
