const notApplicable = /^not applicable(?:$|[\s:,.–]+(?:because\b|as\b|since\b)?\s*(.*)$)/isu

/** Why a disclosure does not apply by what `covers` says of it, empty where no reason is given; undefined where it names the anchors of the sections that make it. */
export function reasonIn(cover: string[]): string | undefined {
  const [reason] = cover.map((value) => notApplicable.exec(value)).flatMap((found) => (found ? (found[1] ?? '') : []))
  return reason?.replace(/^[\s….]+$/u, '').trim()
}
