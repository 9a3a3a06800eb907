import type { Company } from '../lib/content/archive'

/** Gives the links of a page the colour of its company. */
export function Accent({ company: { accent, accentDark } }: { company: Company }) {
  return <style>{`@layer theme{:root{--color-accent:light-dark(${accent},${accentDark})}}`}</style>
}
