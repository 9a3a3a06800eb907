/** The shortcuts that stores ask for, by the last part of their addresses. */
export const purposes = {
  deleteAccount: 'delete-account',
  deleteData: 'delete-data',
  privacyChoices: 'privacy-choices',
} as const

/** What people come to do through the shortcuts that stores ask for, by their names. */
export const acts: ReadonlyMap<string, string> = new Map([
  [purposes.deleteAccount, 'Delete your account'],
  [purposes.deleteData, 'Delete your data'],
  [purposes.privacyChoices, 'Make your privacy choices'],
])

/** What people have deleted through a shortcut. */
export type Deletable = 'account' | 'data'

/** What the shortcut of a name is there to delete; undefined for other shortcuts. */
export function deletionBy(name: string): Deletable | undefined {
  if (name === purposes.deleteAccount) return 'account'
  return name === purposes.deleteData ? 'data' : undefined
}

/** The ids of the parts of a page for deletion. They have a colon, which no anchor of a text can have. */
export const deletionParts = { howToAsk: 'page:how-to-ask', whatIsKept: 'page:what-is-kept' } as const
