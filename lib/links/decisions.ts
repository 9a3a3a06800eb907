/** What an app that asks its users to accept a policy does, by the version that it stored for a user and the one in force. */
export const decisions = [
  {
    stored: 'Nothing, a day that is no version, or one whose text was replaced by a material change',
    inForce: 'Any version',
    todo: 'Show the whole policy and ask.',
  },
  {
    stored: 'The version in force, or a later one',
    inForce: 'That version, or an earlier one',
    todo: 'Nothing.',
  },
  {
    stored: 'An earlier version',
    inForce: 'Only editorial changes since then',
    todo: 'Show what changed. Store the version in force without asking.',
  },
  {
    stored: 'An earlier version',
    inForce: 'A material change since then',
    todo: 'Show what changed and ask.',
  },
  {
    stored: 'Anything',
    inForce: 'Unknown, as when the phone is offline',
    todo: 'Store and ask nothing, and try again later.',
  },
] as const
