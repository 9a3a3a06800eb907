import { isAnchor, readAnchor } from '../text/anchor'

/** The policy and the section that a shortcut shows. */
export interface ShortcutTarget {
  policy: string
  anchor: string
}

/** Whether a text names a policy and a section, such as `privacy#account-deletion`. */
export function isTarget(text: string): boolean {
  const [, anchor] = /^[a-z0-9]+(?:-[a-z0-9]+)*#(.+)$/s.exec(text) ?? []
  return anchor !== undefined && isAnchor(anchor)
}

/** Reads a target, such as `privacy#account-deletion`. What it does not name is empty. */
export function readTarget(text: string): ShortcutTarget {
  const [policy = '', anchor = ''] = text.split('#')
  return { policy, anchor: readAnchor(anchor) }
}
