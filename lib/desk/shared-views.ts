import type { views } from './views'

const shared: { deskViews?: typeof views } = globalThis as object

/** Lets the pages of the desk, which are compiled by themselves, ask this program for what they show. */
export function shareViews(ofProgram: typeof views): void {
  shared.deskViews = ofProgram
}

/** What the pages show, as the program of the desk sees the content. Throws where another program shows them. */
export function deskViews(): typeof views {
  if (!shared.deskViews) throw new Error('Only npm run edit shows the desk.')
  return shared.deskViews
}
