import { type Page, parsePage } from '../../../lib/store-proof/page'
import type { SitePolicy, SiteSource, SiteVersion } from '../../../lib/store-proof/site-policy'

/** What a page of a policy is made of. */
export interface Parts {
  html: string
  head: string
  title: string
  viewport: string
  style: string
  heading: string
  stamps: string
  text: string
  foot: string
}

const parts: Parts = {
  html: '<html lang="en">',
  head: '<link rel="canonical" href="https://policies.acme.com/acme/privacy/">',
  title: '<title>Privacy policy – Acme</title>',
  viewport: '<meta name="viewport" content="width=device-width, initial-scale=1">',
  style: `main{max-width:40rem}@media print{nav,[href=\\#text]{display:none}.print\\:hidden{display:none}}
    @media (min-width:64rem){.wide{width:60rem}}`,
  heading: '<h1>Privacy policy</h1>',
  stamps: '<p>Last updated <time datetime="2025-05-04">4 May 2025</time></p>',
  text: `<p>We are Acme.</p>
    <section><h2 id="data"><a href="#data">Data</a></h2><section><h3 id="names">Names</h3><p>Your name.</p></section></section>
    <section><h2 id="contact">Contact &amp; help</h2><p>Write to <a href="mailto:us@acme.com">us</a>.</p></section>`,
  foot: '<footer class="print:hidden"><a href="../">All of Acme</a></footer>',
}

/** The HTML of a page of a policy, which is as asked but for what is given. */
export function policyHtml(others: Partial<Parts> = {}): string {
  const { html, head, title, viewport, style, heading, stamps, text, foot } = { ...parts, ...others }
  return `<!doctype html>${html}<head><meta charset="utf-8">${viewport}${title}${head}<style>${style}</style></head>
    <body><a href="#text">Skip to the text</a><nav><details><summary>Contents</summary></details></nav>
    <main id="text">${heading}${stamps}<article>${text}</article>
    <script type="application/ld+json">{"name":"Privacy"}</script></main>${foot}</body></html>`
}

/** A page of a policy, which is as asked but for what is given. */
export function policyPage(others: Partial<Parts> = {}): Page {
  return parsePage('acme/privacy/index.html', policyHtml(others))
}

/** A page that links to policies. */
export function listing(links: string): Page {
  return parsePage('index.html', `<!doctype html><html lang="en"><title>Policies</title><main>${links}</main>`)
}

/** A policy whose site is as asked but for what is given. */
export function policyOf(others: Partial<SitePolicy> = {}): SitePolicy {
  return {
    name: 'acme/privacy',
    title: 'Privacy policy',
    url: 'https://policies.acme.com/acme/privacy/',
    company: { id: 'acme', name: 'Acme', apps: ['Acme Notes'] },
    companyTitles: ['Cookie policy', 'Privacy policy'],
    today: '2026-11-22',
    page: { path: 'acme/privacy/index.html', page: policyPage() },
    history: {
      path: 'acme/privacy/history/index.html',
      page: policyPage({ stamps: '<p>In force since <time datetime="2025-05-04">4 May 2025</time>. The first.</p>' }),
    },
    listings: [
      {
        name: 'the home page',
        url: 'https://policies.acme.com/',
        file: { path: 'index.html', page: listing('<a href="acme/privacy/">Privacy policy</a>') },
      },
      {
        name: 'the page of Acme',
        url: 'https://policies.acme.com/acme/',
        file: {
          path: 'acme/index.html',
          page: listing('<a href="cookies/">Cookies</a><a href="privacy/#x">Privacy</a>'),
        },
      },
    ],
    labels: ['Acme privacy policy'],
    inForce: {
      updated: '2025-05-04',
      effective: '2025-05-04',
      sections: [
        { title: 'Data', anchor: 'data', sections: [{ title: 'Names', anchor: 'names', sections: [] }] },
        { title: 'Contact & help', anchor: 'contact', sections: [] },
      ],
      source: sourceOf(),
    },
    profiles: ['gdpr', 'google-play'],
    declaresDeletion: true,
    deletion: deletionOf(),
    ...others,
  }
}

/** The source of the version in force, which is as asked but for what is given. */
export function sourceOf(others: Partial<SiteSource> = {}): SiteVersion['source'] {
  const parts = [
    { name: 'the short version', words: '' },
    { name: 'the opening', words: 'We are Acme.' },
    { name: 'the section “Data”', words: '' },
    { name: 'the section “Names”', words: 'Your name.' },
    { name: 'the section “Contact & help”', words: 'Write to us.' },
  ]
  return { path: 'acme/privacy/2025-05-04.mdx', file: { isSealed: true, parts, ...others } }
}

/** A version without sections. */
export function versionOf(updated: string, effective = updated): SiteVersion {
  return { updated, effective, sections: [], source: sourceOf() }
}

/** What a page on deleting an account is made of. */
export interface DeletionParts {
  title: string
  heading: string
  ask: string
  kept: string
  policy: string
}

const deletionParts: DeletionParts = {
  title: '<title>Account</title>',
  heading: '<h1>Delete your Acme Notes account</h1>',
  ask: '<section id="page:how-to-ask"><h2>How to ask</h2><p>Write to <a href="mailto:us@acme.com">us@acme.com</a>.</p></section>',
  kept: '<section id="page:what-is-kept"><h2>What is deleted, and what is kept</h2><p>We delete your notes, and keep invoices for 10 years.</p></section>',
  policy: '<p><a href="../privacy/#data">Privacy policy</a></p>',
}

/** The page on deleting an account, which is as asked but for what is given. */
export function deletionOf(others: Partial<DeletionParts> = {}): NonNullable<SitePolicy['deletion']> {
  const { title, heading, ask, kept, policy } = { ...deletionParts, ...others }
  const path = 'acme/delete-account/index.html'
  const html = `<!doctype html><html lang="en">${title}<main>${heading}${ask}${kept}${policy}</main>`
  return {
    url: 'https://policies.acme.com/acme/delete-account/',
    target: 'https://policies.acme.com/acme/privacy/#data',
    file: { path, page: parsePage(path, html) },
  }
}
