/** The policy and the section that a shortcut shows. */
export interface ShortcutTarget {
  policy: string
  anchor: string
}

/** Whether a text names a policy and a section, such as `privacy#account-deletion`. */
export function isTarget(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*#[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(text)
}

/** Reads a target, such as `privacy#account-deletion`. What it does not name is empty. */
export function readTarget(text: string): ShortcutTarget {
  const [policy = '', anchor = ''] = text.split('#')
  return { policy, anchor }
}
