import type { Words } from '../languages/words'
import { isAnchor, readAnchor } from '../text/anchors'

/** The shortcuts that stores ask for, by the last part of their addresses. */
export const purposes = {
  deleteAccount: 'delete-account',
  deleteData: 'delete-data',
  privacyChoices: 'privacy-choices',
} as const

const named = Object.keys(purposes) as (keyof typeof purposes)[]

/** What people come to do through a shortcut that stores ask for, in the words of the site; undefined for other shortcuts. */
export function actOf(name: string, { shortcut }: Words): string | undefined {
  const purpose = named.find((one) => purposes[one] === name)
  return purpose && shortcut[purpose]
}

/** What people have deleted through a shortcut. */
export type Deletable = 'account' | 'data'

/** What the shortcut of a name is there to delete; undefined for other shortcuts. */
export function deletionBy(name: string): Deletable | undefined {
  if (name === purposes.deleteAccount) return 'account'
  return name === purposes.deleteData ? 'data' : undefined
}

/** Words that say that something is deleted, in the languages of the site. */
const deleting =
  /\b(delet|eras|remov|clos(e|es|ed|ing|ure)\b|suppr|effac|ferme|elimin|suprim|suprés|supres|borr|cerr)|lösch|schließ|حذف|محو|إغلاق|削除|消去|抹消|閉鎖|退会/i

/** Whether a title says that something is deleted. */
export function saysDeletion(title: string): boolean {
  return deleting.test(title)
}

/** The ids of the parts of a page for deletion. They have a colon, which no anchor of a text can have. */
export const deletionParts = { howToAsk: 'page:how-to-ask', whatIsKept: 'page:what-is-kept' } as const

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
