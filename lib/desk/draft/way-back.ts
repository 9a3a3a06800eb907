// Looks on the disk for what became of a draft.
import { dayOf, policyOf } from '../../content/content'
import { upcoming } from '../../content/status'
import { editedContent } from '../content'
import { discardedIn, savesOf } from '../saves/saves'
import { readDraftName } from './named-draft'

/** What to send to the desk to have a draft again that is gone. */
export interface WayBack {
  /** To restore it, as it was discarded, or to start another one from the version that it became. */
  api: 'restore' | 'start'
  sent: { policy: string; save?: string; seal?: string; language?: string; from?: string }
}

/** How the draft of a name that is gone can be had again. */
export function wayBack(dir: string, name: string): WayBack {
  const last = discardedIn(savesOf(dir, name))
  if (last) return { api: 'restore', sent: { policy: name, save: last.id, seal: '' } }
  const { policy, language } = readDraftName(name)
  const content = editedContent()
  const { versions = [] } = policyOf(content, policy) ?? {}
  return { api: 'start', sent: { policy, language, from: upcoming(versions, dayOf(content, policy))?.updated } }
}
