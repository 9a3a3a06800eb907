import { readInFull } from '../citations'
import { hiddenOn } from '../hidden'
import { elementOf, type Page, wordsOf } from '../page'
import { failed, notTested, type StoreRule } from '../rule'
import { flatten, type SiteSection, type SiteVersion } from '../site-policy'

/** The whole policy is on one page. */
export const onePlace: StoreRule = {
  id: 'one-place',
  says: 'Every section that policy.json lists for the version in force is on this page, and the whole text of its sealed source, in its order; no display, visibility, opacity, font size or closed <details> hides it.',
  citations: [readInFull('wp260', '17'), readInFull('wp260', '33'), readInFull('wp260', '35')],
  check(page, { inForce }) {
    if (!inForce) return failed(['policy.json names no version in force; build the site again.'])
    const { sections, source } = inForce
    const { elements, unknown } = hiddenOn(page, 'screen')
    const faults = [
      ...flatten(sections).flatMap((section) => missingIn(page, section)),
      ...unlike(page, source),
      ...elements.map((element) => `The page may hide ${element}; take out what hides it.`),
    ]
    if (faults.length > 0) return failed(faults)
    if (!source.file?.parts) return notTested(`The text of ${source.path} cannot be read as this site reads it now.`)
    if (page.style.unread.length + unknown.length === 0) return undefined
    const unread = [...page.style.unread, ...unknown.map((selector) => `what ${selector} hides`)]
    return notTested(`The text is on the page, but this check does not read ${unread.join(', ')}.`)
  },
}

/** Where the words of a page are not those of its source. */
function unlike({ main }: Page, { path, file }: SiteVersion['source']): string[] {
  if (!file) return [`There is no ${path}, its source; build the site again.`]
  if (!file.isSealed) return [`${path} has not the SHA-256 that policy.json says; build the site again.`]
  const words = main ? wordsOf(main) : ''
  let end = 0
  return (file.parts ?? []).flatMap((part) => {
    const start = words.indexOf(part.words, end)
    if (start === -1)
      return [`The words of ${part.name} in ${path} are not on the page, or not in their place; build the site again.`]
    end = start + part.words.length
    return []
  })
}

function missingIn({ article }: Page, { title, anchor }: SiteSection): string[] {
  const heading = article && elementOf(anchor, article)
  if (!heading || !/^h[2-6]$/.test(heading.tagName) || wordsOf(heading) !== title.replaceAll(/\s+/g, ' ').trim()) {
    return [`The page has no section “${title}” at #${anchor}; build the site again.`]
  }
  return []
}
