import type { handlerOf } from './server/handler'
import type { views } from './views'

/** The program of the desk: what its pages show, as it sees the content, and what responds to them. */
interface Program {
  views: typeof views
  respond: ReturnType<typeof handlerOf>
}

const shared: { desk?: Program } = globalThis as object

/** Lets the pages of the desk, which are compiled by themselves, ask this program. */
export function shareProgram(program: Program): void {
  shared.desk = program
}

/** The program that shows the pages. Throws where that is not the desk. */
export function deskProgram(): Program {
  if (!shared.desk) throw new Error('Only npm run edit shows the desk.')
  return shared.desk
}
