import type { Root } from 'hast'
import { toString as stringOf } from 'hast-util-to-string'
import { formatDate } from '../languages/dates'
import { languageName } from '../languages/tags'
import { dateIn, fill, isIn, wordsIn } from '../languages/words'
import { type Citation, cited } from '../laws/laws'
import { isOnPrivacy, isPrivacyPolicy } from '../links/label'
import { elementsIn } from '../source/elements'
import type { SitePolicy } from './built-site'
import { deletionFaults, isKnown, listed, namesOne, obstaclesIn, unless } from './page-faults'
import { elementOf, hasLink, headingOf, linksTo, saysDay, wordsOf } from './page-tree'

/** What laws and stores ask of the form of a policy, as far as a machine can see it on the built page. */
export interface SiteRule {
  id: string
  /** What was looked at, in plain words that hold where the rule does. */
  says: string
  /** What asks for it. It may ask for more than a machine can see. */
  citations: Citation[]
  /** What is wrong with the page of a policy, each with what to do; or, as one text, why it cannot be tested. */
  check: (tree: Root, policy: SitePolicy) => string[] | string
}

/** Every rule, in the order in which it is shown. */
export const siteRules: readonly SiteRule[] = [
  {
    id: 'store-link',
    says: 'The page is HTML, not a PDF, and has no script, plug-in, frame, form or field. Whether its host lets everyone in is not tested.',
    citations: cited('google-play User Data policy', 'apple 5.1.1(i)', 'gdpr 12(5)'),
    check: (tree) => obstaclesIn(tree),
  },
  {
    id: 'address',
    says: 'The page names one public address as its own, the one in policies.json. Whether it answers there is not tested.',
    citations: cited('google-play User Data policy'),
    check(tree, { url }) {
      const own = elementsIn(tree, 'link').find(({ properties }) => String(properties.rel) === 'canonical')
      const named = own ? `the address ${own.properties.href}` : 'no address'
      if (own?.properties.href !== url)
        return [`The page names ${named}, and policies.json ${url}; build the site again.`]
      if (isPublic(url)) return []
      return `${url} is no public address; build the site with SITE_URL, the address where it will stand.`
    },
  },
  {
    id: 'title',
    says: 'The title of the page and its first heading both say that it is a privacy policy.',
    citations: cited('google-play User Data policy'),
    check(tree, { title, titles, language }) {
      if (isUnknown(title, language)) return unknown(title, language)
      if (!isOnPrivacy(title) && titles.some(isOnPrivacy)) return `“${title}” is no policy about privacy.`
      const shown = { title: wordsOf(elementsIn(tree, 'title')[0]), 'first heading': headingOf(tree) }
      return Object.entries(shown).flatMap(([name, words]) =>
        unless(
          isPrivacyPolicy(words),
          `The ${name} of the page is ${words ? `“${words}”` : 'missing'}; write one with “privacy” and “policy”, “notice” or “statement”, such as “Privacy policy”.`,
        ),
      )
    },
  },
  {
    id: 'entity',
    says: 'The title or the text names the company or one of its apps. Whether a store lists it by that name is not tested.',
    citations: cited('google-play User Data policy'),
    check: (tree, { names }) => unless(namesOne(tree, names), `The page does not name ${listed(names)}`),
  },
  {
    id: 'dated',
    says: 'The page says “Last updated” and a day that is not to come, and the page or the one with all versions “In force since” and a day, unless that is to come; they are those in policy.json.',
    citations: cited('ccpa 7011(e)(4)', 'caloppa 22575(b)(4)'),
    check(tree, { history, inForce: { updated, effective }, today, language }) {
      const words = wordsIn(language)
      const since = [words.inForceSince, words.term.inForce, words.term.inForceUntil]
      const said = (phrase: string, day: string) => fill(phrase, { date: dateIn(words, day) })
      return [
        ...unless(
          saysDay(tree, words.lastUpdated, updated, words),
          `The page does not say “${said(words.lastUpdated, updated)}”, the day in policy.json; build the site again.`,
        ),
        ...unless(
          updated <= today,
          `The last update, ${formatDate(updated)}, is to come; check the date of this machine, or TODAY.`,
        ),
        ...unless(
          effective > today ||
            [tree, history.tree].some((page) => since.some((phrase) => saysDay(page, phrase, effective, words))),
          `Neither the page nor ${history.path} says “${said(words.inForceSince, effective)}”; build the site again.`,
        ),
      ]
    },
  },
  {
    id: 'one-place',
    says: 'Every section that policy.json lists for the version in force is on this page. Whether its words are those of the source, and show, is not tested.',
    citations: cited('wp260 17', 'wp260 33', 'wp260 35'),
    check: (tree, { inForce: { anchors } }) =>
      anchors.flatMap((anchor) =>
        unless(Boolean(elementOf(anchor, tree)), `The page has no #${anchor}; build the site again.`),
      ),
  },
  {
    id: 'small-screen',
    says: 'The page sets a viewport as wide as the device. How it looks there is not tested.',
    citations: cited('ccpa 7003(b)(1)'),
    check: (tree) =>
      unless(
        elementsIn(tree, 'meta').some(
          ({ properties: { name, content } }) => name === 'viewport' && /\bwidth=device-width\b/.test(String(content)),
        ),
        'The page sets no viewport as wide as the device; build the site again.',
      ),
  },
  {
    id: 'printable',
    says: 'The page has styles for print. How it looks on paper is not tested.',
    citations: cited('ccpa 7011(c)'),
    check: (tree) =>
      unless(
        elementsIn(tree, 'style').some((style) => /@media[^{]*\bprint\b/i.test(stringOf(style))),
        'The page has no styles for print; write some in @media print.',
      ),
  },
  {
    id: 'languages',
    says: 'The page declares its language, the one in policy.json. Whether it is the one in which the company deals with people is not tested.',
    citations: cited('ccpa 7003(b)(2)', 'wp260 13'),
    check(tree, { language }) {
      const declared = elementsIn(tree, 'html')[0]?.properties.lang
      const named = declared ? `the language ${declared}` : 'no language'
      return unless(
        declared === language,
        `The page declares ${named}, and policy.json ${language}; build the site again.`,
      )
    },
  },
  {
    id: 'contact',
    says: 'The page has an address to write to, a number to call, or a link in a section on contact. Whether anyone answers is not tested.',
    citations: cited('google-play User Data policy', 'gdpr 13(1)(a)', 'ccpa 7011(e)(3)(J)'),
    check(tree, { names: [company] }) {
      const sections = elementsIn(tree, 'section').filter((section) => contact.test(headingOf(section)))
      if (hasLink(tree, /^(mailto|tel):/i) || sections.some((section) => hasLink(section, /^https?:/i))) return []
      if (sections.length > 0)
        return `The section on contact links to no address or number; whether it says how to reach ${company} is not tested.`
      return [
        `The page does not say how to reach ${company}; write \`email: …\` into company.yaml, and build the site again.`,
      ]
    },
  },
  {
    id: 'privacy-link',
    says: 'The home page and the page of the company link to it, with the word privacy. Links in apps and on other sites are not tested.',
    citations: cited('wp260 11', 'ccpa 7011(d)', 'caloppa 22577(b), read'),
    check(_, { title, url, listings, language }) {
      if (isUnknown(title, language)) return unknown(title, language)
      if (!isOnPrivacy(title)) return `“${title}” is no policy about privacy.`
      return listings.flatMap((listing) => {
        const labels = linksTo(listing, url)
        if (labels.length === 0) return [`There is no link to it in ${listing.path}; build the site again.`]
        return labels.flatMap((label) =>
          unless(isOnPrivacy(label), `A link in ${listing.path} says “${label}”; write words with “privacy”.`),
        )
      })
    },
  },
  {
    id: 'deletion-page',
    says: 'The page on deleting an account opens without login, has a title or first heading on deletion, names the company or an app, and has words on how to ask, on what is deleted, what is kept and how long, and a link to the whole policy. Whether they are true is not tested.',
    citations: cited('google-play account deletion policy, read', 'apple 5.1.1(v), quoted'),
    check(_, { profiles, declaresDeletion, names, url, deletion, language }) {
      if (profiles && !profiles.some((id) => id === 'google-play' || id === 'apple'))
        return 'This policy does not declare that Google Play or Apple applies.'
      if (!deletion && !declaresDeletion) return 'No account deletion is declared for this policy.'
      if (!deletion)
        return [
          `The policy speaks of deleting an account, and the site has no page for it; give ${names[0]} the shortcut delete-account, and build the site again.`,
        ]
      const { page, policy } = deletion
      if (!page.tree) return [`There is no ${page.path}, to which links.json leads; build the site again.`]
      const leadsOn = [url, policy].some((to) => linksTo(page, to).length > 0)
      const faults = [
        ...deletionFaults(page.tree, names, language),
        ...unless(leadsOn, 'It has no link to the whole policy; write one.'),
      ]
      if (faults.length > 0) return [`${page.path} is not as asked.`, ...faults]
      return isKnown(language)
        ? []
        : `${page.path} is not in English: whether it says what is deleted, what is kept and how long is not tested.`
    },
  },
]

/** Whether what a policy on privacy is called is not known in the language of a title. */
function isUnknown(title: string, language: string): boolean {
  return !isOnPrivacy(title) && !isIn(language, wordsIn(language))
}

function unknown(title: string, language: string): string {
  return `“${title}” is in ${languageName(language)}: whether it says that it is a privacy policy is not tested.`
}

/** What sections on contact are called. */
const contact = /\b(contact|kontakt|anschrift)|تواصل|اتصال|اتصل|問い合わせ|問合せ|連絡/i

/** Whether an address has a name that the public network may know, by RFC 6761, RFC 6762 and ICANN. */
function isPublic(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  const isReserved = /\.(localhost|local|internal|test|invalid|example|home\.arpa)\.?$/i.test(hostname)
  return /^https?:$/.test(protocol) && hostname.includes('.') && !/^[\d.]+$|^\[/.test(hostname) && !isReserved
}

/** A policy and what the rules find in it. */
export interface CheckedPolicy {
  policy: SitePolicy
  results: Result[]
}

/** What a rule finds. */
export interface Result {
  rule: SiteRule
  state: 'ok' | 'failed' | 'not tested'
  /** What was looked at and holds, what is wrong and what to do, or why there is nothing to test. */
  reason: string
}

/** What every rule finds in policies of a built site, each policy with its results in the order of the rules. */
export function checkPolicies(policies: SitePolicy[]): CheckedPolicy[] {
  return policies.map((policy) => ({ policy, results: siteRules.map((rule) => resultOf(rule, policy)) }))
}

function resultOf(rule: SiteRule, policy: SitePolicy): Result {
  const { path, tree } = policy.page
  const missing = rule.id === 'store-link' ? [`There is no ${path}; build the site again.`] : 'The policy has no page.'
  const found = tree ? rule.check(tree, policy) : missing
  if (typeof found === 'string') return { rule, state: 'not tested', reason: found }
  if (found.length > 0) return { rule, state: 'failed', reason: found.join(' ') }
  return { rule, state: 'ok', reason: rule.says }
}
