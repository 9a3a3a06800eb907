/** The shortcuts that stores ask for, by the last part of their addresses. */
export const purposes = {
  deleteAccount: 'delete-account',
  deleteData: 'delete-data',
  privacyChoices: 'privacy-choices',
} as const
