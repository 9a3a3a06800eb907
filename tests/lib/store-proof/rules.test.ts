import { describe, expect, test } from 'vitest'
import { cite } from '../../../lib/laws/laws'
import { parsePage } from '../../../lib/store-proof/page'
import type { Finding, StoreRule } from '../../../lib/store-proof/rule'
import { storeRules } from '../../../lib/store-proof/rules'
import { accessible } from '../../../lib/store-proof/rules/accessible'
import { address } from '../../../lib/store-proof/rules/address'
import { dated } from '../../../lib/store-proof/rules/dated'
import { deletionPage } from '../../../lib/store-proof/rules/deletion-page'
import { effective } from '../../../lib/store-proof/rules/effective'
import { entity } from '../../../lib/store-proof/rules/entity'
import { languages } from '../../../lib/store-proof/rules/languages'
import { linkLabel } from '../../../lib/store-proof/rules/link-label'
import { onePlace } from '../../../lib/store-proof/rules/one-place'
import { printable } from '../../../lib/store-proof/rules/printable'
import { smallScreen } from '../../../lib/store-proof/rules/small-screen'
import { storeLink } from '../../../lib/store-proof/rules/store-link'
import { title } from '../../../lib/store-proof/rules/title'
import type { SitePolicy, SiteVersion } from '../../../lib/store-proof/site-policy'
import {
  type DeletionParts,
  deletionOf,
  listing,
  type Parts,
  policyHtml,
  policyOf,
  policyPage,
  sourceOf,
  versionOf,
} from './policies'

/** What a rule finds on a page with other parts. */
function find(rule: StoreRule, parts: Partial<Parts>, policy: Partial<SitePolicy> = {}): Finding | undefined {
  return rule.check(policyPage(parts), policyOf(policy))
}

function failure(reason: string): Finding {
  return { state: 'failed', reason }
}

function untested(reason: string): Finding {
  return { state: 'not tested', reason }
}

test('a policy that is as asked passes every rule', () => {
  const policy = policyOf()
  const found = storeRules.map((rule) => [rule.id, rule.check(policyPage(), policy)])
  expect(found).toHaveLength(13)
  expect(found.filter(([, finding]) => finding !== undefined)).toEqual([])
})

test('every rule has an id of its own, says what was looked at, and cites what asks for it', () => {
  expect(new Set(storeRules.map(({ id }) => id)).size).toBe(storeRules.length)
  for (const { id, says, citations } of storeRules) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(says).toMatch(/^[A-Z].*\.$/)
    expect(citations.map(cite)).not.toEqual([])
  }
})

describe('store-link', () => {
  const without = 'take it out, so that the text is there without scripts.'
  const login = 'take it out, so that the text can be read without a login.'
  test.each<[string, string]>([
    ['<script>show()</script>', `The page has a script in <script>; ${without}`],
    ['<script src="a.js"></script>', `The page has a script in <script>; ${without}`],
    ['<p onclick="show()">More</p>', `The page has a script in <p onclick>; ${without}`],
    ['<a href="javascript:show()">More</a>', `The page has a script in <a>; ${without}`],
    [
      '<object data="a.pdf"></object>',
      'The page has an <object>, which may need a plug-in; write its text in the page.',
    ],
    ['<embed src="a.pdf">', 'The page has an <embed>, which may need a plug-in; write its text in the page.'],
    ['<iframe src="/b"></iframe>', 'The page shows another one in <iframe>; write its text in the page.'],
    ['<input type="PASSWORD">', `The page has a password field; ${login}`],
    ['<form></form>', `The page asks for something in <form>; ${login}`],
    ['<textarea></textarea>', `The page asks for something in <textarea>; ${login}`],
    [
      '<meta http-equiv="Refresh" content="0; url=/b">',
      'The page leads elsewhere by <meta http-equiv="refresh">; take it out, so that the text stays.',
    ],
  ])('%s', (text, reason) => {
    expect(find(storeLink, { text: `<p>We are Acme.</p>${text}` })).toEqual(failure(reason))
  })

  test('a page that is a PDF', () => {
    const page = parsePage('acme/privacy/index.html', '%PDF-1.7 …')
    const reason = 'acme/privacy/index.html is no HTML page; build the site again, so that it is one.'
    expect(storeLink.check(page, policyOf())).toEqual(failure(reason))
  })

  test('a compressed copy that holds another text', () => {
    const page = parsePage('index.html', policyHtml(), ['index.html.br'])
    const reason = 'index.html.br, which hosts send in place of index.html, holds another text; build the site again.'
    expect(storeLink.check(page, policyOf())).toEqual(failure(reason))
  })

  test('all that is wrong is said, each once', () => {
    const text = '<form><input type="password"></form><form></form>'
    expect(find(storeLink, { text })).toEqual(
      failure(`The page asks for something in <form>; ${login} The page has a password field; ${login}`),
    )
  })
})

describe('address', () => {
  test('a page that names another address, or none', () => {
    const other = '<link rel="canonical" href="https://acme.com/privacy/">'
    const known = 'and policies.json https://policies.acme.com/acme/privacy/; build the site again.'
    expect(find(address, { head: other })).toEqual(
      failure(`The page names the address https://acme.com/privacy/, ${known}`),
    )
    expect(find(address, { head: '' })).toEqual(failure(`The page names no address, ${known}`))
  })

  test.each([
    'http://localhost:3000/acme/privacy/',
    'http://127.0.0.1/acme/privacy/',
    'http://[::1]:3000/acme/privacy/',
    'https://intranet/acme/privacy/',
    'https://policies.acme.local/acme/privacy/',
    'https://policies.example/acme/privacy/',
    'file:///acme/privacy/',
  ])('%s is no public address', (url) => {
    expect(find(address, { head: `<link rel="canonical" href="${url}">` }, { url })).toEqual(
      untested(`${url} is no public address; build the site with SITE_URL, the address where it will stand.`),
    )
  })
})

describe('title', () => {
  const advice = 'write one with “privacy” and “policy”, “notice” or “statement”, such as “Privacy policy”.'
  test.each<[string, Partial<Parts>, string]>([
    ['a title of another kind', { title: '<title>Acme</title>' }, `The title of the page is “Acme”; ${advice}`],
    ['no title', { title: '' }, `The page has no title; ${advice}`],
    [
      'a heading that only says privacy',
      { heading: '<h1>Privacy</h1>' },
      `The first heading of the page is “Privacy”; ${advice}`,
    ],
    ['no heading', { heading: '', text: '<p>We are Acme.</p>' }, `The page has no first heading; ${advice}`],
    [
      'a first heading of a lower level',
      { heading: '<h2>Privacy policy</h2>' },
      'The first heading of the page is no h1; write the title there.',
    ],
  ])('%s', (_, parts, reason) => {
    expect(find(title, parts)).toEqual(failure(reason))
  })

  test('a privacy notice is a privacy policy', () => {
    const parts = { title: '<title>Acme: Privacy Notice</title>', heading: '<h1>Our privacy statement</h1>' }
    expect(find(title, parts)).toBeUndefined()
  })

  test('a policy about something else is not tested where the company has one about privacy', () => {
    expect(find(title, {}, { title: 'Cookie policy' })).toEqual(untested('“Cookie policy” is no policy about privacy.'))
    const alone = { title: 'Cookie policy', companyTitles: ['Cookie policy'] }
    expect(find(title, {}, alone)).toEqual(
      failure('No title of a policy of Acme has the word privacy; write one that has, such as “Privacy policy”.'),
    )
  })
})

describe('entity', () => {
  const nameless = {
    title: '<title>Privacy policy</title>',
    text: '<p>We are Acmeists: us@acme.com, https://acme.com/acme.</p>',
  }

  test('neither the company nor an app is named', () => {
    expect(find(entity, nameless)).toEqual(
      failure('Neither the title nor the text names Acme or Acme Notes; write the name that the store shows.'),
    )
  })

  test('one of them is enough, in the title or in the text, whatever the case', () => {
    expect(find(entity, { ...nameless, title: '<title>ACME privacy policy</title>' })).toBeUndefined()
    const company = { id: 'x', name: 'Holding (B.V.)', apps: ['Jot It'] }
    expect(find(entity, { ...nameless, text: '<p>This is about jot\n it.</p>' }, { company })).toBeUndefined()
    expect(find(entity, { ...nameless, text: '<p>By Holding (B.V.).</p>' }, { company })).toBeUndefined()
    expect(find(entity, { ...nameless, foot: '<footer>Jot It</footer>' }, { company })?.state).toBe('failed')
  })
})

describe('dated', () => {
  const stamp = (date: string, words: string) => ({
    stamps: `<p>Last updated <time datetime="${date}">${words}</time></p>`,
  })
  const updated = (day: string) => ({ inForce: versionOf(day) })

  test('no day', () => {
    const reason = 'The page has no “Last updated” followed by a <time datetime>; build the site again.'
    expect(find(dated, { stamps: '' })).toEqual(failure(reason))
    expect(find(dated, { stamps: '<p>Last updated 4 May 2025</p>' })).toEqual(failure(reason))
    expect(find(dated, { stamps: '<p>In force since <time datetime="2025-05-04">4 May 2025</time></p>' })).toEqual(
      failure(reason),
    )
  })

  test('a day that does not exist', () => {
    expect(find(dated, stamp('2025-02-30', '30 February 2025'))).toEqual(
      failure('“Last updated” has the datetime “2025-02-30”; write a day such as 2025-05-04.'),
    )
  })

  test('a day to come, though not today', () => {
    expect(find(dated, stamp('2026-11-23', '23 November 2026'), updated('2026-11-23'))).toEqual(
      failure('“Last updated” is 23 November 2026, which is to come; write a day that is past.'),
    )
    expect(find(dated, stamp('2026-11-22', '22 November 2026'), updated('2026-11-22'))).toBeUndefined()
  })

  test('another day for people than for programs', () => {
    expect(find(dated, stamp('2025-05-04', '5 May 2025'))).toEqual(
      failure('“Last updated” reads 5 May 2025 and is 4 May 2025 for programs; write the same day.'),
    )
  })

  test('another day than that of the version in force', () => {
    expect(find(dated, {}, updated('2025-05-05'))).toEqual(
      failure('“Last updated” is 4 May 2025, and policy.json says 5 May 2025; build the site again.'),
    )
    expect(find(dated, {}, { inForce: undefined })).toEqual(
      failure('“Last updated” is 4 May 2025, and policy.json names no version in force; build the site again.'),
    )
  })
})

describe('effective', () => {
  const later = { inForce: versionOf('2025-05-04', '2025-06-01') }
  const reason =
    'Neither the page nor acme/privacy/history/index.html says “In force since 1 June 2025”; build the site again.'

  test('no day of effect, or another one', () => {
    expect(find(effective, {}, later)).toEqual(failure(reason))
    expect(
      find(effective, { stamps: '<p>In force since <time datetime="2025-06-01">2 June 2025</time>' }, later),
    ).toEqual(failure(reason))
    expect(find(effective, {}, { inForce: undefined })?.state).toBe('failed')
    expect(find(effective, {}, { history: { path: 'history', page: undefined } })?.state).toBe('failed')
  })

  test('the page says it itself', () => {
    const stamps = '<p>In force since <time datetime="2025-06-01">1 June 2025</time></p>'
    expect(find(effective, { stamps }, later)).toBeUndefined()
  })
})

describe('small-screen', () => {
  const viewport = (content: string) => ({ viewport: `<meta name="viewport" content="${content}">` })
  const advice = 'write <meta name="viewport" content="width=device-width, initial-scale=1">.'

  test.each<[string, Partial<Parts>, string]>([
    ['no viewport', { viewport: '' }, `The page sets no viewport; ${advice}`],
    ['a fixed viewport', viewport('width=980'), `The viewport is not as wide as the device; ${advice}`],
    [
      'no zoom',
      viewport('width=device-width, user-scalable=no'),
      'The viewport forbids zooming with user-scalable=no; take that out.',
    ],
    [
      'no zoom, in digits',
      viewport('width=device-width; user-scalable=0'),
      'The viewport forbids zooming with user-scalable=0; take that out.',
    ],
    [
      'little zoom',
      viewport('width=device-width, maximum-scale=2'),
      'The viewport limits zooming with maximum-scale=2; take that out.',
    ],
  ])('%s', (_, parts, reason) => {
    expect(find(smallScreen, parts)).toEqual(failure(reason))
  })

  test('a viewport may allow zooming', () => {
    expect(find(smallScreen, viewport('width=device-width, user-scalable=yes, maximum-scale=5'))).toBeUndefined()
  })

  test.each<[string, string]>([
    ['main{width:600px}', 'main has the width 600px'],
    ['main{min-width:321px}', 'main has the min-width 321px'],
    ['table{min-inline-size:17em}', 'table has the min-inline-size 17em'],
    ['main{width:200vw}', 'main has the width 200vw'],
    ['main{WIDTH:101%}', 'main has the width 101%'],
    ['table{width:max(100%,400px)}', 'table has the width max(100%,400px)'],
    ['@layer base{@supports (display:grid){a,b{width:600px}}}', 'a, b has the width 600px'],
    ['@media (min-width:10rem){p{width:600px}}', 'p has the width 600px'],
    ['@media (max-width:64rem){p{width:600px}}', 'p has the width 600px'],
    ['@media print,screen{p{width:600px}}', 'p has the width 600px'],
    ['article{& p{width:600px}}', ':is(article) p has the width 600px'],
  ])('%s is too wide', (style, fault) => {
    expect(find(smallScreen, { style })).toEqual(
      failure(`${fault}, more than 320 pixels; write it as max-width, or for wider screens only.`),
    )
  })

  test.each([
    'main{max-width:600px;width:100%;min-width:320px}',
    'main{min-width:min-content;width:auto}',
    'main{width:100vw;min-width:50%}',
    '@MEDIA (MIN-WIDTH:64rem){p{width:600px}}',
    '@media (min-width:64rem){p{width:600px}}',
    '@media (width >= 40rem) and (hover){p{width:600px}}',
    '@media (40rem <= width <= 90rem){p{width:600px}}',
    '@media print{p{width:600px}}',
    '@media not screen{p{width:600px}}',
  ])('%s is not', (style) => {
    expect(find(smallScreen, { style })).toBeUndefined()
  })

  test('widths in attributes count', () => {
    expect(find(smallScreen, { text: '<table width="800"></table>' })).toEqual(
      failure('<table width="800"> is more than 320 pixels wide; take the width out.'),
    )
    expect(find(smallScreen, { text: '<p style="width:800px">Data</p>' })).toEqual(
      failure('<p style> has the width 800px, more than 320 pixels; write it as max-width, or for wider screens only.'),
    )
  })

  test.each<[string, string]>([
    ['main{width:calc(var(--space)*200)}', 'the width calc(var(--space)*200) of main'],
    ['table{width:clamp(10rem,50vw,40rem)}', 'the width clamp(10rem,50vw,40rem) of table'],
    ['table{width:min(max(400px,50%),30vw)}', 'the width min(max(400px,50%),30vw) of table'],
    ['table{width:fit-content(2000px)}', 'the width fit-content(2000px) of table'],
    ['table{width:calc(100% - 400px)}', 'the width calc(100% - 400px) of table'],
    ['main{width:100vh}', 'the width 100vh of main'],
    ['@import "a.css";', 'the style of @import "a.css"'],
    ['main{color:red;;width 600px;}', 'the style width 600px'],
    ['article{p{width:600px}}', 'the style p{width:600px}'],
  ])('%s is not read', (style, what) => {
    expect(find(smallScreen, { style })).toEqual(untested(`This check does not read ${what}.`))
  })

  test('a style in another file is not read', () => {
    const head = '<link rel="stylesheet" href="/a.css">'
    expect(find(smallScreen, { head })).toEqual(untested('This check does not read the style in /a.css.'))
  })
})

describe('printable', () => {
  const print = '@media print{nav{display:none}}'

  test('no styles for print', () => {
    const reason = 'The page has no styles for print; write some in @media print.'
    expect(find(printable, { style: 'main{color:red}' })).toEqual(failure(reason))
    expect(find(printable, { style: '@media not print{main{color:red}}' })).toEqual(failure(reason))
  })

  test('no text in the page', () => {
    const reason = 'The page has no text in one <article> in its <main>; build the site again.'
    expect(find(printable, { text: '' })).toEqual(failure(reason))
    expect(find(printable, { text: 'Data</article><article>Data' })).toEqual(failure(reason))
  })

  test.each<[string, string]>([
    ['@media print{main{display:none}}', '<main id="text">'],
    ['@media print{@layer a{article{visibility:hidden}}}', '<article>'],
    ['@media print{body{display:none!important}}', '<body>'],
    ['@MEDIA PRINT{main{DISPLAY:NONE}}', '<main id="text">'],
    ['@media print{h2:is(#data),nav{display:none}}', '<h2 id="data">'],
    ['main{& article{display:none}}', '<article>'],
    ['@media (min-width:10rem){main{content-visibility:hidden}}', '<main id="text">'],
    ['article{opacity:0}', '<article>'],
    ['article{opacity:.0%}', '<article>'],
    ['h2:is(#data){font-size:0px}', '<h2 id="data">'],
  ])('%s hides text', (style, element) => {
    expect(find(printable, { style: print + style })).toEqual(
      failure(`Print does not show ${element}; take out what hides it.`),
    )
  })

  test.each<[string, string]>([
    ['<section hidden id="a">Data</section>', '<section id="a">'],
    ['<p style="display: none">Data</p>', '<p>'],
    ['<details><summary>Data</summary>Your name.</details>', '<details>'],
  ])('%s hides text', (text, element) => {
    expect(find(printable, { text: `<p>We.</p>${text}` })).toEqual(
      failure(`Print does not show ${element}; take out what hides it.`),
    )
  })

  test.each([
    '@media screen{main{display:none}}',
    'p::after,a:before{display:none}',
    'footer{display:none}',
    'main{opacity:.05}',
    'h2{font-size:larger}',
    'h2{font-size:0.9rem}',
  ])('%s hides no text in print', (style) => {
    expect(find(printable, { style: print + style })).toBeUndefined()
  })

  test('what is hidden is told once, however much of it there is', () => {
    expect(find(printable, { text: `<p>We.</p>${'<p hidden>Data</p>'.repeat(5)}` })).toEqual(
      failure('Print does not show <p>; take out what hides it.'),
    )
    expect(find(printable, { style: `${print}${'p:hover{display:none}'.repeat(2)}` })).toEqual(
      untested('This check does not read what p:hover hides.'),
    )
  })

  test('what a style hides may not be known', () => {
    expect(find(printable, { style: `${print}p:hover{display:none}` })).toEqual(
      untested('This check does not read what p:hover hides.'),
    )
    expect(find(printable, { head: '<link rel="stylesheet" href="/a.css">' })?.state).toBe('not tested')
  })
})

describe('accessible', () => {
  test.each<[string, Partial<Parts>, string]>([
    ['two h1', { text: '<h1>Data</h1>' }, 'The page has 2 h1; write one.'],
    ['two main parts', { foot: '<main>More</main>' }, 'The page has 2 <main>; write one.'],
    ['a skipped level', { text: '<h3>Data</h3>' }, 'The heading “Data” is an h3 and below an h1; write an h2.'],
    [
      'a link without words',
      { foot: '<a href="../"><b> </b></a>' },
      'The link to ../ has no words; write where it leads.',
    ],
    [
      'a picture without words',
      { foot: '<img src="a.png">' },
      'The picture a.png has no alt; write what it shows, or alt="".',
    ],
  ])('%s', (_, parts, reason) => {
    expect(find(accessible, parts)).toEqual(failure(reason))
  })

  test('no h1', () => {
    expect(find(accessible, { heading: '', text: '<h2>Data</h2>' })).toEqual(
      failure('The page has 0 h1; write one. The heading “Data” is an h2 and the first on the page; write an h1.'),
    )
  })

  test('a link may have its words in a label or a picture', () => {
    const foot = `<b id="a">Up</b><a href="1" aria-label="Up"></a><a href="2" aria-labelledby="a"></a>
      <a href="3"><img src="a.png" alt="Up"></a><a href="4" title="Up"></a>`
    expect(find(accessible, { foot })).toBeUndefined()
  })
})

describe('languages', () => {
  test('none, or one that does not exist', () => {
    expect(find(languages, { html: '<html>' })).toEqual(
      failure('The page declares no language; write it as <html lang="en">.'),
    )
    expect(find(accessible, { html: '<html>' })).toBeUndefined()
    expect(find(languages, { html: '<html lang="english!">' })).toEqual(
      failure('“english!” is no language; write a tag such as en or pt-BR.'),
    )
  })

  test('with or without a region', () => {
    expect(find(languages, { html: '<html lang="pt-BR">' })).toBeUndefined()
    expect(find(languages, { html: '<html lang="nl">' })).toBeUndefined()
  })
})

describe('one-place', () => {
  const text = (names: string, contact: string) => `<p>We are Acme.</p><h2 id="data">Data</h2>
    <h3 id="names">${names}</h3><p>Your name.</p><h2 id="contact">Contact &amp; help</h2>${contact}`
  const elsewhere = 'in acme/privacy/2025-05-04.mdx are not on the page, or not in their place; build the site again.'

  test('a section that is missing or has another title', () => {
    expect(find(onePlace, { text: text('Names', '<p>Write to us.</p>') })).toBeUndefined()
    expect(find(onePlace, { text: text('Nothing', '<p>Write to us.</p>') })).toEqual(
      failure('The page has no section “Names” at #names; build the site again.'),
    )
  })

  test('a section whose words are gone, are others, or stand elsewhere', () => {
    for (const contact of ['', '<p>Write to them.</p>']) {
      expect(find(onePlace, { text: text('Names', contact) })).toEqual(
        failure(`The words of the section “Contact & help” ${elsewhere}`),
      )
    }
    expect(find(onePlace, { text: text('Names', ''), heading: '<h1>Privacy policy</h1><p>Write to us.</p>' })).toEqual(
      failure(`The words of the section “Contact & help” ${elsewhere}`),
    )
  })

  test('a text that is not in the main part is not in its place', () => {
    const foot = `<footer>${text('Names', '<p>Write to us.</p>')}</footer>`
    const reason = find(onePlace, { text: '', foot })?.reason
    expect(reason).toContain('The page has no section “Data” at #data')
    expect(reason).toContain(`The words of the opening ${elsewhere}`)
  })

  test('a source that is missing, has another seal, or cannot be read', () => {
    const from = (source: SiteVersion['source']) => ({ inForce: { ...versionOf('2025-05-04'), source } })
    expect(find(onePlace, {}, from({ ...sourceOf(), file: undefined }))).toEqual(
      failure('There is no acme/privacy/2025-05-04.mdx, its source; build the site again.'),
    )
    expect(find(onePlace, {}, from(sourceOf({ isSealed: false })))).toEqual(
      failure('acme/privacy/2025-05-04.mdx has not the SHA-256 that policy.json says; build the site again.'),
    )
    expect(find(onePlace, {}, from(sourceOf({ parts: undefined })))).toEqual(
      untested('The text of acme/privacy/2025-05-04.mdx cannot be read as this site reads it now.'),
    )
  })

  test('a text that is hidden', () => {
    expect(find(onePlace, { style: '@media screen{article{display:none}}' })).toEqual(
      failure('The page may hide <article>; take out what hides it.'),
    )
    expect(find(onePlace, { style: '@media print{article{display:none}}' })).toBeUndefined()
    expect(find(onePlace, { style: 'p:hover{display:none}' })).toEqual(
      untested('The text is on the page, but this check does not read what p:hover hides.'),
    )
  })

  test('no version in force', () => {
    expect(find(onePlace, {}, { inForce: undefined })?.state).toBe('failed')
  })
})

describe('link-label', () => {
  const home = (links: string) => ({
    listings: [
      { name: 'the home page', url: 'https://policies.acme.com/', file: { path: 'index.html', page: listing(links) } },
    ],
  })

  test('a link that does not say privacy, in whatever way it is written', () => {
    for (const href of ['acme/privacy/', '/acme/privacy/#data', 'https://policies.acme.com/acme/privacy/']) {
      expect(find(linkLabel, {}, home(`<a href="${href}">Your data</a>`))).toEqual(
        failure('A link on the home page says “Your data”; write “Privacy policy”, or words with “privacy”.'),
      )
    }
  })

  test('every link counts, and links to other pages do not', () => {
    const links = '<a href="acme/privacy/">Privacy</a><a href="acme/">Acme</a><a href="http://[">Broken</a>'
    expect(find(linkLabel, {}, home(links))).toBeUndefined()
    expect(find(linkLabel, {}, home(`${links}<a href="acme/privacy/">here</a>`))?.reason).toContain('“here”')
  })

  test('no link, or no page', () => {
    expect(find(linkLabel, {}, home('<a href="acme/">Acme</a>'))).toEqual(
      failure('There is no link to it on the home page; build the site again.'),
    )
    const gone = {
      name: 'the home page',
      url: 'https://policies.acme.com/',
      file: { path: 'index.html', page: undefined },
    }
    expect(find(linkLabel, {}, { listings: [gone] })).toEqual(
      failure('There is no index.html, the home page; build the site again.'),
    )
  })

  test('a label that does not say privacy', () => {
    expect(find(linkLabel, {}, { labels: ['Data'] })).toEqual(
      failure('A link in links.json says “Data”; write “Privacy policy”, or words with “privacy”.'),
    )
  })

  test('a policy about something else is not tested', () => {
    expect(find(linkLabel, {}, { title: 'Cookie policy', labels: ['Cookies'] })).toEqual(
      untested('“Cookie policy” is no policy about privacy.'),
    )
  })
})

describe('deletion-page', () => {
  const section = (text: string) =>
    `<section id="page:what-is-kept"><h2>What we delete and keep for a year</h2>${text}</section>`

  test.each<[string, Partial<DeletionParts>, string]>([
    [
      'no name',
      { heading: '<h1>Delete your account</h1>' },
      'It does not name Acme or Acme Notes; write the name that the store shows.',
    ],
    [
      'no title or heading on deletion',
      { title: '<title>Your rights – Acme</title>', heading: '<h1>Your rights</h1>' },
      'Neither its title nor its first heading says that something is deleted; build the site again.',
    ],
    [
      'deletion in a later heading only',
      { heading: '<h1>Your rights</h1><h2>Delete your Acme account</h2>' },
      'Neither its title nor its first heading says that something is deleted; build the site again.',
    ],
    ['no way to ask', { ask: '' }, 'It does not say how to ask for deletion; build the site again.'],
    [
      'a way to ask without words',
      { ask: '<section id="page:how-to-ask"><h2>Write to us</h2><p>You can.</p></section>' },
      '“How to ask” gives no address to ask at; write `email: …` into the facts about the company or the policy.',
    ],
    ['nothing on the data', { kept: '' }, 'It has no part on which data is deleted or kept; build the site again.'],
    [
      'nothing on what is deleted',
      { kept: section('We keep invoices for ten years.') },
      'It does not say which data is deleted; say it in the policy, in a section that `covers` names for `account-deletion`.',
    ],
    [
      'nothing on what is kept',
      { kept: section('We delete your notes within 30 days.') },
      'It does not say which data is kept; say that, or that nothing is, in a section that `covers` names for `retention`.',
    ],
    [
      'nothing on how long',
      { kept: section('We delete your notes, and keep invoices.') },
      'It does not say how long data is kept; say the period, such as “90 days”, in a section that `covers` names for `retention`.',
    ],
    ['no link to the policy', { policy: '' }, 'It has no link to the whole policy; write one.'],
    [
      'a login',
      { ask: '<form><section id="page:how-to-ask">Write to us@acme.com.</section></form>' },
      'The page asks for something in <form>; take it out, so that the text can be read without a login.',
    ],
  ])('%s', (_, parts, reason) => {
    expect(find(deletionPage, {}, { deletion: deletionOf(parts) })).toEqual(
      failure(`acme/delete-account/index.html is not as asked. ${reason}`),
    )
  })

  test.each<[string, Partial<DeletionParts>]>([
    ['a title', { title: '<title>Account deletion – Acme</title>', heading: '<h1>Your rights</h1>' }],
    ['a heading on erasure', { heading: '<h1>Erasure of your Acme account</h1>' }],
    ['a heading on closing', { heading: '<h1>Closing your Acme account</h1>' }],
    ['an address that is no link', { ask: '<section id="page:how-to-ask">Write to us@acme.com.</section>' }],
    ['nothing is kept', { kept: section('We delete all data. Nothing is kept.') }],
    [
      'two sections',
      {
        kept: section(
          '<h3>Notes</h3><p>Your notes are erased.</p><h3>Invoices</h3><p>They are retained until the law lets us remove them.</p>',
        ),
      },
    ],
  ])('%s is enough', (_, parts) => {
    expect(find(deletionPage, {}, { deletion: deletionOf(parts) })).toBeUndefined()
  })

  test.each([
    'We keep invoices for thirty days.',
    'We keep invoices for eleven months.',
    'We keep invoices for fifteen years.',
    'We keep invoices for twenty-four months.',
    'We keep invoices for two (2) years.',
    'We keep invoices for 30 (thirty) calendar days.',
    'We keep invoices for a decade.',
    'Nothing else is kept.',
    'None of your data is kept.',
    'No personal data is stored.',
    'We do not keep anything.',
    'We never retain any of it.',
    'Nothing else remains.',
  ])('“%s” says how long', (text) => {
    const kept = section(`We delete your notes. ${text}`)
    expect(find(deletionPage, {}, { deletion: deletionOf({ kept }) })).toBeUndefined()
  })

  test.each([
    'We keep invoices of this year.',
    'We keep your birthday.',
    'We keep invoices. Ask in office hours.',
    'We keep invoices that are no longer in use.',
    'What is no longer needed is kept apart.',
    'We do not keep your notes.',
  ])('“%s” does not say how long', (text) => {
    const kept = section(`We delete your notes. ${text}`)
    expect(find(deletionPage, {}, { deletion: deletionOf({ kept }) })?.reason).toContain('how long')
  })

  test('compressed copies that hold another text are told last', () => {
    const deletion = deletionOf({ policy: '' })
    const { path, page } = deletion.file
    const file = { path, page: page && { ...page, strayCopies: [`${path}.br`] } }
    expect(find(deletionPage, {}, { deletion: { ...deletion, file } })?.reason).toMatch(
      /no link to the whole policy; write one\. acme\/delete-account\/index\.html\.br, which hosts send .* again\.$/,
    )
  })

  test('it may lead to the policy of the company that its shortcut names', () => {
    const url = 'https://policies.acme.com/acme/app/'
    expect(find(deletionPage, {}, { url })).toBeUndefined()
    expect(find(deletionPage, {}, { url, deletion: { ...deletionOf(), target: url } })?.state).toBe('failed')
  })

  test('a page for another policy of the company is tested too, as the store gets its address', () => {
    const deletion = { ...deletionOf({ policy: '' }), target: 'https://policies.acme.com/acme/app/#accounts' }
    expect(find(deletionPage, {}, { deletion, declaresDeletion: false })?.state).toBe('failed')
  })

  test('no page where links.json says that there is one', () => {
    const file = { path: 'acme/delete-account/index.html', page: undefined }
    expect(find(deletionPage, {}, { deletion: { ...deletionOf(), file } })).toEqual(
      failure('There is no acme/delete-account/index.html, to which links.json leads; build the site again.'),
    )
  })

  test('no shortcut, though the policy speaks of deleting an account', () => {
    const reason =
      'The policy speaks of deleting an account, and the site has no page for it; give Acme the shortcut delete-account, and build the site again.'
    expect(find(deletionPage, {}, { deletion: undefined })).toEqual(failure(reason))
    const section = { title: 'Accounts', anchor: 'account-deletion', sections: [] }
    const sections = [{ title: 'Data', anchor: 'data', sections: [section] }]
    const inForce = { ...versionOf('2025-05-04'), sections }
    const undeclared = { deletion: undefined, declaresDeletion: false }
    expect(find(deletionPage, {}, { ...undeclared, inForce })).toEqual(failure(reason))
    expect(find(deletionPage, {}, undeclared)).toEqual(untested('No account deletion is declared for this policy.'))
  })

  test('it is tested only where the company declares that Google Play applies', () => {
    expect(find(deletionPage, {}, { profiles: ['gdpr'], deletion: undefined })).toEqual(
      untested('This policy does not declare that Google Play applies.'),
    )
    expect(find(deletionPage, {}, { profiles: undefined })?.state).toBe('not tested')
  })
})
