/** The links of a part of the page, or of all of it, each as what it says and where it leads. */
export function linksIn(part: ParentNode | null = document): (string | null)[][] {
  return [...(part?.querySelectorAll('a') ?? [])].map((link) => [link.textContent, link.getAttribute('href')])
}
