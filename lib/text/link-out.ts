/** The HTML of a section in which links to other sections lead to the page at a path, but those to the anchors that are `here`. */
export function linkOut(html: string, path: string, here: Set<string>): string {
  return html.replaceAll(/(<a [^>]*?href=")#([^"]*)"/g, (link, start: string, anchor: string) =>
    here.has(decodeURIComponent(anchor)) ? link : `${start}${path}#${anchor}"`,
  )
}
