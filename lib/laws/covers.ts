/** How a company declares one disclosure of a policy. */
type Cover = { anchors: string[] } | { reason: string }

const notApplicable = /^not applicable(?:$|[\s:,.–]+(?:because\b|as\b|since\b)?\s*(.*)$)/isu

/** Reads what `covers` says of a disclosure: the anchors of the sections that make it, or why it does not apply. The reason is empty where none is given. */
export function readCover(values: string[]): Cover {
  for (const value of values) {
    const found = notApplicable.exec(value)
    if (found) return { reason: (found[1] ?? '').replace(/^[\s….]+$/u, '').trim() }
  }
  return { anchors: values }
}
