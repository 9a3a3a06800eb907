import type { Element } from 'hast'
import { remove } from 'unist-util-remove'
import { deletionParts } from '../../link-kit/purposes'
import { playDeletion } from '../citations'
import { wordsOfLinks } from '../links'
import { namesOne } from '../names'
import { obstaclesOf, strayCopiesOf } from '../obstacles'
import { elementOf, elementsIn, type Page, wordsOf } from '../page'
import { failed, notTested, type StoreRule } from '../rule'
import { flatten, type SitePolicy } from '../site-policy'

/** Whoever has an account can have it deleted, from a page that the store links to. */
export const deletionPage: StoreRule = {
  id: 'deletion-page',
  says: 'The page on deleting an account opens without login, has a title or first heading on deletion, names the company or an app, and has words on how to ask, on what is deleted, what is kept and how long, and a link to the whole policy. Whether they are true is not tested.',
  citations: [playDeletion],
  check(_, policy) {
    const { profiles, deletion, company } = policy
    if (!profiles) return notTested('The site does not say which laws and stores apply: it has no coverage.json.')
    if (!profiles.includes('google-play')) return notTested('This policy does not declare that Google Play applies.')
    if (!deletion) {
      if (!saysHowToDelete(policy)) return notTested('No account deletion is declared for this policy.')
      return failed([
        `The policy speaks of deleting an account, and the site has no page for it; give ${company.name} the shortcut delete-account, and build the site again.`,
      ])
    }
    const { path, page } = deletion.file
    if (!page) return failed([`There is no ${path}, to which links.json leads; build the site again.`])
    return failed(faultsOf(page, policy, deletion))
  },
}

function saysHowToDelete({ declaresDeletion, inForce }: SitePolicy): boolean {
  return declaresDeletion || flatten(inForce?.sections ?? []).some(({ anchor }) => anchor === 'account-deletion')
}

function faultsOf(page: Page, policy: SitePolicy, deletion: { url: string; target: string }): string[] {
  const { company, url } = policy
  const names = [company.name, ...company.apps]
  const text = `${page.title} ${page.main ? wordsOf(page.main) : ''}`
  const [target = ''] = deletion.target.split('#')
  const leadsToPolicy = [url, target].some((to) => wordsOfLinks(page, deletion.url, to).length > 0)
  const faults = [
    ...obstaclesOf(page),
    ...(isOnDeletion(page)
      ? []
      : ['Neither its title nor its first heading says that something is deleted; build the site again.']),
    ...(namesOne(text, names) ? [] : [`It does not name ${names.join(' or ')}; write the name that the store shows.`]),
    ...wayToAsk(page),
    ...whatBecomesOfData(page),
    ...(leadsToPolicy ? [] : ['It has no link to the whole policy; write one.']),
    ...strayCopiesOf(page),
  ]
  return faults.length > 0 ? [`${page.path} is not as asked.`, ...faults] : []
}

function isOnDeletion({ title, headings }: Page): boolean {
  return [title, headings[0]?.words ?? ''].some((words) => deletion.test(words))
}

function wayToAsk({ main }: Page): string[] {
  const section = main && elementOf(deletionParts.howToAsk, main)
  if (!section) return ['It does not say how to ask for deletion; build the site again.']
  const hasLink = elementsIn(section).some(({ properties: { href } }) => /^(mailto|https?|tel):/i.test(String(href)))
  if (hasLink || /\S@\S/.test(wordsOf(section))) return []
  return ['“How to ask” gives no address to ask at; write `email: …` into the facts about the company or the policy.']
}

function whatBecomesOfData({ main }: Page): string[] {
  if (!main || !elementOf(deletionParts.whatIsKept, main)) {
    return ['It has no part on which data is deleted or kept; build the site again.']
  }
  const text = wordsOf(withoutQuestions(main))
  return [
    ...(deleted.test(text)
      ? []
      : [
          'It does not say which data is deleted; say it in the policy, in a section that `covers` names for `account-deletion`.',
        ]),
    ...(kept.test(text)
      ? []
      : [
          'It does not say which data is kept; say that, or that nothing is, in a section that `covers` names for `retention`.',
        ]),
    ...(period.test(text) || nothing.test(text)
      ? []
      : [
          'It does not say how long data is kept; say the period, such as “90 days”, in a section that `covers` names for `retention`.',
        ]),
  ]
}

/** An element without its headings and the part on how to ask, which speak of deletion whatever the policy says. */
function withoutQuestions(main: Element): Element {
  const copy = structuredClone(main)
  remove(copy, (node) => 'tagName' in node && isQuestion(node as Element))
  return copy
}

function isQuestion({ tagName, properties: { id } }: Element): boolean {
  return /^h[1-6]$/.test(tagName) || id === deletionParts.howToAsk
}

const deletion = /\b(delet|eras|remov|clos(e|es|ed|ing|ure)\b)/i
const deleted = /\b(delet|eras|remov|destroy)/i
const kept = /\b(keep|keeps|kept|retain|retains|retained|retention|stor(e|es|ed|age)|remains?)\b/i
const nothing =
  /\b(keeps?|retains?|stores?) (nothing|none|no (?!longer|more))|\b(not|never) (keep|retain|store) any|\b(nothing|none|no (?!longer|more)\w+)( \w+){0,3} (is|are) (kept|retained|stored)\b|\bnothing( \w+)? remains\b/i
const number =
  /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|dozen|a|an|each|every)\b/
const unit = /(minute|hour|day|week|month|year|decade)s?\b/
// As in “thirty days”, “two (2) years” and “10 working days”; “this year” and “office hours” are no periods.
const period = new RegExp(
  String.raw`(${number.source})[\s-]+(\([\w-]+\)\s*)?([a-z]+[\s-]+)?${unit.source}|\b(as long as|until|at once|immediately)\b`,
  'i',
)
