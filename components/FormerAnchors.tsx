/** Places on which links to former anchors land. */
export function FormerAnchors({ anchors }: { anchors: string[] }) {
  return anchors.map((anchor) => <span key={anchor} id={anchor} />)
}
