import { readInFull } from '../citations'
import { elementsIn, type Heading, type Page } from '../page'
import { failed, type StoreRule } from '../rule'

/** Those who have a page read aloud can find their way through it. WCAG asks for more, which only people can judge. */
export const accessible: StoreRule = {
  id: 'accessible',
  says: 'The page has one h1, one main part, no skipped level of headings, and words for every link and picture. The rest of WCAG is not tested.',
  citations: [readInFull('ccpa', '7003(b)(3)')],
  check(page) {
    const titles = page.headings.filter(({ level }) => level === 1).length
    return failed([
      ...(titles === 1 ? [] : [`The page has ${titles} h1; write one.`]),
      ...(page.mains === 1 ? [] : [`The page has ${page.mains} <main>; write one.`]),
      ...skips(page.headings),
      ...page.links
        .filter(({ words }) => words === '')
        .map(({ href }) => `The link to ${href} has no words; write where it leads.`),
      ...picturesWithoutWords(page),
    ])
  },
}

function skips(headings: Heading[]): string[] {
  return headings.flatMap(({ level, words }, index) => {
    const before = headings[index - 1]?.level ?? 0
    if (level <= before + 1) return []
    const place = before === 0 ? 'the first on the page' : `below an h${before}`
    return [`The heading “${words}” is an h${level} and ${place}; write an h${before + 1}.`]
  })
}

function picturesWithoutWords({ tree }: Page): string[] {
  return elementsIn(tree).flatMap(({ tagName, properties: { alt, src } }) =>
    tagName === 'img' && typeof alt !== 'string'
      ? [`The picture ${src} has no alt; write what it shows, or alt="".`]
      : [],
  )
}
