import { expect, test } from 'vitest'
import { readSite } from '../../../lib/export/built-site'
import { checkPolicies, type Result } from '../../../lib/export/site-rules'
import { cite } from '../../../lib/laws/laws'
import { folderOf } from '../folder'
import { dataOf, siteFiles } from './site-files'

const page = 'acme/privacy/index.html'
const history = 'acme/privacy/history/index.html'
const deletion = 'acme/delete-account/index.html'

/** What each rule finds on a site with other files, by the rule. */
function check(others: Record<string, string> = {}, today = '2026-11-22'): Map<string, Result> {
  const checked = checkPolicies(readSite(folderOf({ ...siteFiles, ...others }), today))
  return new Map(checked.flatMap(({ results }) => results.map((result) => [result.rule.id, result])))
}

/** A file of the site in which something is changed, wherever it stands. */
function changed(path: string, from: string | RegExp, to: string): Record<string, string> {
  const text = siteFiles[path] ?? ''
  const other = text.replaceAll(from, to)
  expect(other).not.toBe(text)
  return { [path]: other }
}

function notOk(results: Map<string, Result>): string[] {
  return [...results.values()].filter(({ state }) => state !== 'ok').map(({ rule, state }) => `${rule.id} ${state}`)
}

test('a site that is as asked passes every rule, each with what was looked at and who asks for it', () => {
  const results = check()
  expect(results.size).toBe(12)
  expect(notOk(results)).toEqual([])
  for (const { rule, reason } of results.values()) {
    expect(reason).toBe(rule.says)
    expect(rule.citations.map(cite)).not.toEqual([])
  }
})

const without = 'take it out, so that the text opens without script, login or plug-in.'
const advice = 'write one with “privacy” and “policy”, “notice” or “statement”, such as “Privacy policy”.'
const own = 'https://acme.com/legal/acme/privacy/; build the site again.'
const inForce = `Neither the page nor ${history} says “In force since 1 June 2025”; build the site again.`
const updated = 'The page does not say “Last updated 4 May 2025”, the day in policy.json; build the site again.'

test.each<[rule: string, change: string, from: string | RegExp, to: string, reason: string, path?: string]>([
  ['store-link', 'a PDF', '<!doctype html>', '%PDF-1.7', 'The page is no HTML; build the site again.'],
  ['store-link', 'a script', '</article>', '</article><script></script>', `The page has <script>; ${without}`],
  ['store-link', 'a plug-in', '</article>', '</article><object></object>', `The page has <object>; ${without}`],
  ['store-link', 'a frame', '</article>', '</article><iframe></iframe>', `The page has <iframe>; ${without}`],
  ['store-link', 'two forms', /<.?article>/g, '<form></form>$&', `The page has <form>; ${without}`],
  ['store-link', 'a password', '</article>', '</article><input type="password">', `The page has <input>; ${without}`],
  ['address', 'no address', /<link rel="canonical"[^>]*>/g, '', `The page names no address, and policies.json ${own}`],
  [
    'address',
    'another address',
    'href="https://acme.com/legal',
    'href="https://acme.org/legal',
    `The page names the address https://acme.org/legal/acme/privacy/, and policies.json ${own}`,
  ],
  ['title', 'another title', '<title>Privacy policy', '<title>I', `The title of the page is “I – Acme”; ${advice}`],
  ['title', 'no title', /<title>.*<\/title>/g, '', `The title of the page is missing; ${advice}`],
  ['title', 'half of it', '<h1>Privacy policy', '<h1>Privacy', `The first heading of the page is “Privacy”; ${advice}`],
  [
    'entity',
    'a like name and an address',
    /(?<=– |are )Acme/g,
    'Acmeists: us@acme.com',
    'The page does not name Acme or Acme Notes; write the name that the store shows.',
  ],
  ['dated', 'no last update', /<p>Last updated.*?<\/p>/g, '', updated],
  ['dated', 'another day for programs', '"2025-05-04"', '"2025-05-05"', updated],
  ['dated', 'another day for people', '>4 May 2025<', '>5 May 2025<', updated],
  ['dated', 'another day of effect', '"2025-06-01"', '"2025-06-02"', inForce, history],
  ['dated', 'no day of effect', 'In force since', 'Replaced on', inForce, history],
  ['one-place', 'a section that is gone', 'id="kinds"', '', 'The page has no #kinds; build the site again.'],
  ['one-place', 'a former anchor', 'id="collection"', '', 'The page has no #collection; build the site again.'],
  ['one-place', 'a note that is gone', 'id="newsletter"', '', 'The page has no #newsletter; build the site again.'],
  [
    'small-screen',
    'a fixed width',
    'width=device-width',
    'width=980',
    'The page sets no viewport as wide as the device; build the site again.',
  ],
  ['printable', 'no print', 'media print', 'media tv', 'The page has no styles for print; write some in @media print.'],
  ['languages', 'no lang', 'lang="en"', '', 'The page declares no language, and policy.json en; build the site again.'],
  [
    'contact',
    'no way to reach anyone',
    /<footer>.*<\/footer>/g,
    '',
    'The page does not say how to reach Acme; write `email: …` into company.yaml, and build the site again.',
  ],
  [
    'privacy-link',
    'a link without privacy',
    '>Privacy policy<',
    '>Our promise<',
    'A link in index.html says “Our promise”; write words with “privacy”.',
    'index.html',
  ],
  [
    'privacy-link',
    'no link',
    'privacy/#data',
    'cookies/',
    'There is no link to it in acme/index.html; build the site again.',
    'acme/index.html',
  ],
])('%s fails on %s, and nothing else does', (rule, _, from, to, reason, path = page) => {
  const results = check(changed(path, from, to))
  expect(results.get(rule)).toMatchObject({ state: 'failed', reason })
  expect(notOk(results)).toEqual([`${rule} failed`])
})

test.each<[fault: string, from: string | RegExp, to: string, reason: string]>([
  [
    'has no words on deletion in its title',
    '<h1>Delete your',
    '<h1>Your',
    'Neither its title nor its first heading says that something is deleted; build the site again.',
  ],
  ['names nobody', ' of Acme', '', 'It does not name Acme or Acme Notes; write the name that the store shows.'],
  [
    'gives no address to ask at',
    /<a href="mailto[^>]*>/g,
    '',
    'It has no link in “How to ask”; write `email: …` into the facts about the company or the policy.',
  ],
  ...[
    'We keep invoices for 10 years.',
    'We delete your notes in 10 days.',
    'We delete your notes, and keep invoices.',
  ].map((text): [string, string, string, string] => [
    `only says “${text}”`,
    'We delete your notes, and keep invoices for 10 years.',
    text,
    'It does not say which data is deleted, which is kept and how long, such as “90 days”; say all three in sections that `covers` names for `account-deletion` and `retention`.',
  ]),
  ['does not link to the policy', '../privacy/#data', '../', 'It has no link to the whole policy; write one.'],
  ['asks for a login', '</main>', '<form></form></main>', `The page has <form>; ${without}`],
])('a page on deleting an account fails where it %s', (_, from, to, reason) => {
  const results = check(changed(deletion, from, to))
  expect(results.get('deletion-page')).toMatchObject({
    state: 'failed',
    reason: `${deletion} is not as asked. ${reason}`,
  })
})

test('a page on deleting an account may say that nothing is kept', () => {
  const others = changed(deletion, 'and keep invoices for 10 years', 'and keep nothing')
  expect(check(others).get('deletion-page')?.state).toBe('ok')
})

test('a page on deleting an account is asked for where Google Play or Apple applies and deletion is declared', () => {
  const find = (facts: Parameters<typeof dataOf>[0]) => check(dataOf(facts)).get('deletion-page')
  const missing = { hasShortcut: false }
  expect(find(missing)).toMatchObject({
    state: 'failed',
    reason:
      'The policy speaks of deleting an account, and the site has no page for it; give Acme the shortcut delete-account, and build the site again.',
  })
  expect(find({ ...missing, profiles: ['apple'] })?.state).toBe('failed')
  expect(find({ ...missing, covers: {} })).toMatchObject({
    state: 'not tested',
    reason: 'No account deletion is declared for this policy.',
  })
  expect(find({ ...missing, profiles: ['gdpr'] })).toMatchObject({
    state: 'not tested',
    reason: 'This policy does not declare that Google Play or Apple applies.',
  })
  const { [deletion]: _, ...others } = siteFiles
  const [checked] = checkPolicies(readSite(folderOf(others), '2026-11-22'))
  expect(checked?.results.at(-1)?.reason).toBe(
    `There is no ${deletion}, to which links.json leads; build the site again.`,
  )
})

test('a policy on something else than privacy is not tested for what only those on privacy say', () => {
  const results = check(dataOf({ version: { title: 'Cookie policy' }, others: ['Privacy policy'] }))
  expect(notOk(results)).toEqual(['title not tested', 'privacy-link not tested'])
  expect(results.get('title')?.reason).toBe('“Cookie policy” is no policy about privacy.')
})

test('the only policy of a company is to say that it is on privacy', () => {
  const others = { ...dataOf({ version: { title: 'Our promise' } }), ...changed(page, 'Privacy policy', 'Our promise') }
  expect(check(others).get('title')?.state).toBe('failed')
})

test('a section on contact may have a link of another kind, or words that only people can judge', () => {
  expect(check(changed(page, 'mailto:us@acme.com', 'https://acme.com')).get('contact')?.state).toBe('ok')
  expect(check(changed(page, /<a href="mailto.*<\/a>/g, '1 Long Road')).get('contact')).toMatchObject({
    state: 'not tested',
    reason: 'The section on contact links to no address or number; whether it says how to reach Acme is not tested.',
  })
})

test.each(['http://localhost:3000', 'http://127.0.0.1', 'https://intranet', 'https://policies.acme.local'])(
  'nobody else can open a page at %s',
  (site) => {
    const others = ['policies.json', page].map((path) => changed(path, 'https://acme.com/legal', site))
    expect(check(Object.assign({}, ...others)).get('address')).toMatchObject({
      state: 'not tested',
      reason: `${site}/acme/privacy/ is no public address; build the site with SITE_URL, the address where it will stand.`,
    })
  },
)

test('a version may take effect later, and not be updated later', () => {
  const others = changed(history, 'In force since', 'Upcoming: in force from')
  expect(check(others, '2025-05-31').get('dated')?.state).toBe('ok')
  expect(check(others, '2025-05-03').get('dated')).toMatchObject({
    state: 'failed',
    reason: 'The last update, 4 May 2025, is to come; check the date of this machine, or TODAY.',
  })
})

test('a policy without a page fails once, and nothing else is claimed of it', () => {
  const { [page]: _, ...others } = siteFiles
  const [{ results: [first, ...rest] = [] } = {}] = checkPolicies(readSite(folderOf(others), '2026-11-22'))
  expect(first).toMatchObject({ state: 'failed', reason: `There is no ${page}; build the site again.` })
  expect(new Set(rest.map(({ state, reason }) => `${state}: ${reason}`))).toEqual(
    new Set(['not tested: The policy has no page.']),
  )
})

test('a policy in another language is held to the words of that language', () => {
  const german = { language: 'de', title: 'Datenschutzerklärung' }
  const words: [from: string | RegExp, to: string][] = [
    [/lang="en"/, 'lang="de"'],
    [/Privacy policy/g, 'Datenschutzerklärung'],
    [/In force since/g, 'In Kraft seit'],
    [/Last updated/g, 'Zuletzt aktualisiert am'],
    [/4 May 2025/g, '4. Mai 2025'],
    [/1 June 2025/g, '1. Juni 2025'],
    [/>Privacy</g, '>Datenschutz<'],
  ]
  const pages = Object.fromEntries(
    Object.entries(siteFiles).map(([path, text]) => [
      path,
      words.reduce((translated, [from, to]) => translated.replaceAll(new RegExp(from, 'g'), to), text),
    ]),
  )
  const results = check({ ...pages, ...dataOf({ version: german }) })
  expect(notOk(results)).toEqual(['deletion-page not tested'])
  expect(results.get('deletion-page')?.reason).toContain('is not in English')
})

test('whether a title in a language without words says that it is a privacy policy is not tested', () => {
  const facts = dataOf({ version: { language: 'fa', title: 'سیاست حفظ حریم خصوصی' } })
  const results = check({ ...facts, ...changed(page, 'lang="en"', 'lang="fa"') })
  expect(notOk(results)).toEqual(['title not tested', 'privacy-link not tested', 'deletion-page not tested'])
  expect(results.get('title')?.reason).toContain('is in Persian: whether')
})
