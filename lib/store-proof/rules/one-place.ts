import { read } from '../citations'
import { hiddenOn } from '../hidden'
import { elementOf, elementsIn, type Page, wordsOf } from '../page'
import { failed, flatten, notTested, type SiteSection, type StoreRule } from '../rule'

/** The whole policy is on one page. */
export const onePlace: StoreRule = {
  id: 'one-place',
  says: 'Every section that policy.json lists for the version in force is on this page, with its heading and words, and no display, visibility or closed <details> hides it.',
  citations: [read('wp260', '17'), read('wp260', '33'), read('wp260', '35')],
  check(page, { inForce }) {
    if (!inForce) return failed(['policy.json names no version in force; build the site again.'])
    const { elements, unknown } = hiddenOn(page, 'screen')
    const faults = [
      ...flatten(inForce.sections).flatMap((section) => missingIn(page, section)),
      ...elements.map((element) => `The page may hide ${element}; take out what hides it.`),
    ]
    if (faults.length > 0) return failed(faults)
    if (inForce.sections.length === 0) return notTested('policy.json lists no sections.')
    if (page.style.unread.length + unknown.length === 0) return undefined
    const unread = [...page.style.unread, ...unknown.map((selector) => `what ${selector} hides`)]
    return notTested(`All sections are on the page, but this check does not read ${unread.join(', ')}.`)
  },
}

function missingIn({ article }: Page, { title, anchor, sections }: SiteSection): string[] {
  const heading = article && elementOf(anchor, article)
  if (!heading || !/^h[2-6]$/.test(heading.tagName) || wordsOf(heading) !== title.replaceAll(/\s+/g, ' ').trim()) {
    return [`The page has no section “${title}” at #${anchor}; build the site again.`]
  }
  const section = elementsIn(article).findLast(
    ({ tagName, children }) => tagName === 'section' && children.includes(heading),
  )
  const hasText = section !== undefined && wordsOf(section).length > wordsOf(heading).length
  return hasText || sections.length > 0
    ? []
    : [`The section “${title}” has no words on the page; build the site again.`]
}
