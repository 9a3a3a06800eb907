import type { Company } from '../lib/archive/archive'

/** Gives the links of a page the colour of its company; on paper they are black. */
export function Accent({ company: { accent, accentDark } }: { company: Company }) {
  return (
    <style>{`@media screen{:root{--color-accent:${accent}}}@media screen and (prefers-color-scheme:dark){:root{--color-accent:${accentDark}}}`}</style>
  )
}
