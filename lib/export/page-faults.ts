import type { Root } from 'hast'
import { deletionParts, saysDeletion } from '../content/shortcuts'
import { baseOf } from '../languages/tags'
import { elementsIn } from '../source/elements'
import { literally } from '../source/patterns'
import { elementOf, hasLink, headingOf, isHeading, wordsOf } from './page-tree'

/** A fault, unless something holds. */
export function unless(holds: boolean, fault: string): string[] {
  return holds ? [] : [fault]
}

const obstacles = /^(script|object|embed|applet|iframe|frame|frameset|form|input|select|textarea)$/

/** What a page has that keeps its text from opening anywhere. */
export function obstaclesIn(tree: Root): string[] {
  if (!tree.children.some(({ type }) => type === 'doctype')) return ['The page is no HTML; build the site again.']
  const found = elementsIn(tree).filter(
    ({ tagName, properties: { type } }) => obstacles.test(tagName) && type !== 'application/ld+json',
  )
  return [...new Set(found.map(({ tagName }) => tagName))].map(
    (tag) => `The page has <${tag}>; take it out, so that the text opens without script, login or plug-in.`,
  )
}

/** Whether the title or the text has one of the names as whole words; one in an address such as us@acme.com does not count. */
export function namesOne(tree: Root, names: string[]): boolean {
  const text = `${wordsOf(elementsIn(tree, 'title')[0])} ${wordsOf(elementsIn(tree, 'main')[0])}`
  return names.some((name) => {
    return new RegExp(String.raw`(?<![\p{L}\p{N}@/.])${literally(name)}(?![\p{L}\p{N}@]|\.[\p{L}\p{N}])`, 'iu').test(
      text,
    )
  })
}

/** Names, and what to do with them. */
export function listed(names: string[]): string {
  return `${names.join(' or ')}; write the name that the store shows.`
}

const dataWords = [
  /\b(delet|eras|remov|destroy)/i,
  /\b(keep|keeps|kept|retain|retains|retained|retention|stor(e|es|ed|age)|remains?)\b/i,
  /\b(days|weeks|months|years|\d+ hours|(an?|one|each|every) (hour|day|week|month|year)|as long as|until|at once|immediately|nothing|none)\b/i,
]

/** Whether the words on what is deleted and what is kept are known in a language. */
export function isKnown(language: string): boolean {
  return baseOf(language) === 'en'
}

/** What is wrong with a page on deleting an account. */
export function deletionFaults(tree: Root, names: string[], language: string): string[] {
  const title = `${wordsOf(elementsIn(tree, 'title')[0])} ${headingOf(tree)}`
  const howToAsk = elementOf(deletionParts.howToAsk, tree)
  // Headings and the part on how to ask speak of deletion whatever the policy says.
  const text = wordsOf(elementsIn(tree, 'main')[0], (element) => element === howToAsk || isHeading(element))
  return [
    ...obstaclesIn(tree),
    ...unless(
      saysDeletion(title),
      'Neither its title nor its first heading says that something is deleted; build the site again.',
    ),
    ...unless(namesOne(tree, names), `It does not name ${listed(names)}`),
    ...unless(
      hasLink(howToAsk, /^(mailto|https?|tel):/i),
      'It has no link in “How to ask”; write `email: …` into the facts about the company or the policy.',
    ),
    ...unless(
      !isKnown(language) || dataWords.every((pattern) => pattern.test(text)),
      'It does not say which data is deleted, which is kept and how long, such as “90 days”; say all three in sections that `covers` names for `account-deletion` and `retention`.',
    ),
  ]
}
