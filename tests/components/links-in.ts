/** The links of a part of the page, or of all of it, each as what it says and where it leads. */
export function linksIn(part: ParentNode | null = document): string {
  const links = [...(part?.querySelectorAll('a') ?? [])]
  return links.map((link) => `${link.textContent} → ${link.getAttribute('href')}`).join('; ')
}
