import { readInFull } from '../citations'
import { hiddenOn } from '../hidden'
import { isForPrint } from '../media'
import { wordsOf } from '../page'
import { failed, notTested, type StoreRule } from '../rule'

/** The policy can be printed or kept as a document. */
export const printable: StoreRule = {
  id: 'printable',
  says: 'The text is in the page itself, which has styles for print, and no display, visibility, opacity, font size or closed <details> keeps any of it from paper.',
  citations: [readInFull('ccpa', '7011(c)')],
  check(page) {
    const { style, article } = page
    if (!article || wordsOf(article) === '') {
      return failed(['The page has no text in one <article> in its <main>; build the site again.'])
    }
    const { elements, unknown } = hiddenOn(page, 'print')
    const hasPrint = style.rules.some(({ media }) => media.some(isForPrint))
    const faults = [
      ...(hasPrint || style.unread.length > 0 ? [] : ['The page has no styles for print; write some in @media print.']),
      ...elements.map((element) => `Print does not show ${element}; take out what hides it.`),
    ]
    if (faults.length > 0) return failed(faults)
    const unread = [...style.unread, ...unknown.map((selector) => `what ${selector} hides`)]
    return unread.length > 0 ? notTested(`This check does not read ${unread.join(', ')}.`) : undefined
  },
}
