import type { List, ListItem } from 'mdast'
import { visit } from 'unist-util-visit'
import { readHeadings } from '../text/headings'
import { nodesIn } from '../text/nodes'
import { textRule } from './rule'

const title = /^(?:table of )?contents$|^(?:inhalt|inhaltsverzeichnis|in this (?:policy|notice)|on this page)$/iu
/** With fewer links, a list is no list of contents. */
const least = 3

/** The page has a list of its sections, and a second one would not follow them. */
export const ownContents = textRule(
  {
    id: 'own-contents',
    severity: 'warning',
    says: 'The page lists the sections, and the text does not.',
    bad: '▶## Table of contents\n\n- [Data](#data)\n\n## Data\n\nYour name.',
    good: '- [Data](#data), which you give us\n- [Rights](#rights)\n\n## Data\n\nx\n\n## Rights\n\nx',
  },
  (tree, file) => {
    const heading = readHeadings(tree).find((one) => title.test(one.title))
    const list = nodesIn(tree).find(({ node }) => node.type === 'list' && isContents(node))?.node
    const place = (heading?.node ?? list)?.position?.start
    if (!place) return
    const reason =
      'the page lists the sections itself, and this list would not follow them; delete it, unless its words say more'
    file.message(reason, { place })
  },
)

/** Each item is a link, so that there are as many of these. */
function isContents(list: List): boolean {
  let items = 0
  visit(list, 'listItem', () => {
    items++
  })
  return items >= least && list.children.every(isLink)
}

function isLink({ children: [first, ...rest] }: ListItem): boolean {
  const words = first?.type === 'paragraph' ? first.children : []
  const [link, ...more] = words.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  const leads = link?.type === 'link' && link.url.startsWith('#')
  return leads && more.length === 0 && rest.every((node) => node.type === 'list' && node.children.every(isLink))
}
