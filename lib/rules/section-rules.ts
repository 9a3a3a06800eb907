import type { Heading, List, ListItem } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { cited } from '../laws/laws'
import { both } from '../source/said'
import { groupBy } from '../system/group-by'
import { numberingOf, readHeadings } from '../text/headings'
import { nodesIn } from '../text/nodes'
import { levelsOf } from '../text/numbering'
import { say } from '../text/problem'
import { inEnglish, rulesOf } from './rule'

const toRaise = 'choose a higher level for it in the bar of tools'

const otherPolicy = /\b(?:privacy|cookies?|data protection)\s+(?:policy|notice|statement)\b/iu
const aboutPolicy =
  /\b(?:this|these|our other|other|changes?|updates?|modif\w*|amend\w*|versions?|about|accept\w*|agree\w*|related|links?|scope of|purpose of|covers?|governs?)\b/iu

const contents = /^(?:table of )?contents$|^(?:inhalt|inhaltsverzeichnis|in this (?:policy|notice)|on this page)$/iu
/** With fewer links, a list is no list of contents. */
const fewestLinks = 3

/** The rules on headings and sections. */
export const sectionRules = rulesOf({
  /** Headings are plain words on three levels, none skipped, that stand by themselves. */
  heading: {
    severity: 'error',
    says: 'Headings are plain words, begin with `##`, and skip no level.',
    bad: '▶# Data\n\nYour name.',
    good: '## Data\n\nOne.\n\n### Kinds\n\nTwo.',
    check(tree, file) {
      for (const { node, parent } of nodesIn(tree)) {
        if (node.type !== 'heading') continue
        if (parent?.type !== 'root') {
          say(file, node.position, 'a heading stands inside something else; write it at the start of a line')
        }
        checkHeading(node, file)
      }
      const headings = readHeadings(tree)
      for (const { node, title, anchor } of headings) {
        if (title === '' || anchor === '') {
          say(file, node.position, 'this heading has no words; write them, or delete it')
        }
      }
      checkLevels(
        headings.map(({ node }) => node),
        file,
      )
    },
  },

  /** Where the page numbers the sections, a number in a heading would be a second one. */
  'own-number': {
    severity: 'error',
    sparesSuperseded: true,
    says: 'Headings have numbers of their own only in a version with `numbers: own`.',
    bad: '▶## 3. Data\n\nYour name.',
    good: '## 30 days of history\n\nYour name.',
    check(tree, file) {
      const numbering = numberingOf(tree)
      if (numbering === 'own') return
      const page = numbering === 'page' ? 'the page numbers sections itself' : 'this version has `numbers: none`'
      for (const { node, own } of readHeadings(tree)) {
        if (!own) continue
        const reason = both`this heading has a number of its own, and ${page}; write it without \`${own.mark}\`, or add \`numbers: own\` ${['to the fields between the lines of `---`', 'below Details']} to keep the numbers of all headings`
        say(file, node.position, reason)
      }
    },
  },

  /** A section says something, itself or in sections of its own. */
  'empty-section': {
    severity: 'error',
    sparesSuperseded: true,
    says: 'A section has a text, or sections of its own.',
    bad: '▶## Data\n\n## Rights\n\nYou have some.',
    good: '## Data\n\n### Kinds\n\nYour name.',
    check(tree, file) {
      const places = new Map(tree.children.map((node, index) => [node, index] as const))
      for (const { node, title } of readHeadings(tree)) {
        const following = tree.children.slice((places.get(node) ?? 0) + 1)
        const end = following.findIndex(({ type }) => type === 'heading')
        const own = end < 0 ? following : following.slice(0, end)
        const next = following[own.length]
        const isParent = next?.type === 'heading' && next.depth > node.depth
        const isFilled = own.some((one) => textOf(one).trim() !== '')
        // What could not be read stands there all the same, and is reported for itself.
        const written = String(file).slice(node.position?.end.offset, following[0]?.position?.start.offset)
        if (title === '' || isParent || isFilled || /\S/.test(written)) continue
        const reason = `the section "${title}" is empty; write its text below, lower the headings that belong to it, make it a paragraph, or delete it`
        say(file, node.position, reason)
      }
    },
  },

  /** A policy is whole in one place: a second policy belongs in its own file. */
  'nested-policy': {
    severity: 'warning',
    says: 'A policy does not contain another one.',
    citations: cited('wp260 17', 'wp260 33', 'wp260 35'),
    bad: '## Data\n\nYour name.\n\n▶## Privacy policy for the mobile app\n\nIt keeps nothing.',
    good: '## Changes to this privacy policy\n\nWe tell you.',
    check: inEnglish((tree, file) => {
      // The first is often the title, and has all of the text below it.
      for (const { node, title } of readHeadings(tree).slice(1)) {
        // A first-level heading is a title, and wrong as such.
        if (node.depth === 1 || !otherPolicy.test(title) || aboutPolicy.test(title)) continue
        const reason = both`"${title}" is a policy within a policy; move it to a ${['file', 'policy']} of its own, and write a link to it here`
        say(file, node.position, reason)
      }
    }),
  },

  /** The page has a list of its sections, and a second one would not follow them. */
  'own-contents': {
    severity: 'warning',
    says: 'The page lists the sections, and the text does not.',
    bad: '▶## Table of contents\n\n- [Data](#data)\n\n## Data\n\nYour name.',
    good: '- [Data](#data), which you give us\n- [Rights](#rights)\n\n## Data\n\nx\n\n## Rights\n\nx',
    check(tree, file) {
      const heading = readHeadings(tree).find((one) => contents.test(one.title))
      const list = nodesIn(tree).find(({ node }) => node.type === 'list' && isContents(node))?.node
      const place = (heading?.node ?? list)?.position?.start
      if (!place) return
      const reason =
        'the page lists the sections itself, and this list would not follow them; delete it, unless its words say more'
      say(file, place, reason)
    },
  },
})

function checkHeading({ position, depth, children }: Heading, file: VFile): void {
  if (depth === 1) {
    const inFile = 'between the lines of `---`; write `## ` for a section'
    say(file, position, both`the title stands ${[inFile, 'in Details; make this a section']}`)
  }
  if (depth > 4) say(file, position, both`headings have three levels; ${['write `#### ` at most', toRaise]}`)
  const marked = children.find((child) => child.type !== 'text')
  if (!marked) return
  const isAddress = marked.type === 'link' && /^\S+[.@]\S+$/.test(textOf(marked))
  const advice = isAddress ? 'write the address, which is a link, below it' : 'write it without links or emphasis'
  say(file, marked.position, `a heading is plain words; ${advice}`)
}

/** Headings that skip levels in one way are one mistake. */
function checkLevels(headings: Heading[], file: VFile): void {
  // The level below one that is wrong itself is not known.
  if (headings.some(({ depth }) => depth === 1)) return
  const levels = levelsOf(headings)
  const wrong = headings.map((node, index) => ({ node, level: levels[index] ?? node.depth }))
  const skipping = wrong.filter(({ node, level }) => level !== node.depth)
  const found = groupBy(skipping, ({ node, level }) => `${node.depth} ${level}`)
  for (const [first, ...rest] of found.values()) {
    if (!first) continue
    const lines = rest.map(({ node }) => node.position?.start.line)
    const also =
      lines.length === 0
        ? ''
        : `, and so ${lines.length === 1 ? 'does the one on line' : `do ${lines.length} more, on lines`} ${lines.join(', ')}`
    const reason = both`this heading skips a level${also}; ${[`write \`${'#'.repeat(first.level)} \``, toRaise]}${lines.length === 0 ? '' : ' in each'}; \`npm run check -- --fix\` does that`
    say(file, first.node.position, reason)
  }
}

/** Each item is a link, so that there are as many of these. */
function isContents(list: List): boolean {
  let items = 0
  visit(list, 'listItem', () => {
    items++
  })
  return items >= fewestLinks && list.children.every(isLink)
}

function isLink({ children: [first, ...rest] }: ListItem): boolean {
  const words = first?.type === 'paragraph' ? first.children : []
  const [link, ...more] = words.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  const leads = link?.type === 'link' && link.url.startsWith('#')
  return leads && more.length === 0 && rest.every((node) => node.type === 'list' && node.children.every(isLink))
}
