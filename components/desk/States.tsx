import type { State } from '../../lib/desk/publishing/standing'

/** What is so of a policy, each in a few words. */
export function States({ states }: { states: State[] }) {
  return states.map(({ words, kind = '' }) => (
    <span key={words} className={`chip ${kind}`}>
      {words}
    </span>
  ))
}
