import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { EmbedPage } from '../../../components/EmbedPage'
import { PolicyPage } from '../../../components/PolicyPage'
import { VersionChanges } from '../../../components/VersionChanges'
import type { Archive } from '../../../lib/archive/archive'
import { archiveOf } from '../../../lib/archive/documents'
import { pathGroups } from '../../../lib/archive/paths'
import type { Withdrawal } from '../../../lib/content/seals'
import { policyFeed } from '../../../lib/data/feed-view'
import { jsonLd } from '../../../lib/data/json-ld'
import { policyData } from '../../../lib/data/policy-data'
import { formatSitemap, sitemapPages } from '../../../lib/data/sitemap'
import { changesView } from '../../../lib/pages/changes-view'
import { historyView } from '../../../lib/pages/history-view'
import { changesMetadata, policyMetadata } from '../../../lib/pages/metadata'
import { policyView } from '../../../lib/pages/policy-view'
import { behindOf } from '../../../lib/pages/translations'
import { withdrawnView } from '../../../lib/pages/withdrawn-view'
import type { Section } from '../../../lib/text/text'
import { withdrawal } from '../../view'

const [names, seal] = [{ company: 'acme', policy: 'privacy' }, '5'.repeat(64)]

/** A text of sections, by their anchors: the words of each, after its former anchors. */
function textOf(said: Record<string, string>) {
  const sections = Object.entries(said).map(([anchor, words], index): Section => {
    const [, former, html = words] = /^was (\S+): (.*)$/.exec(words) ?? []
    const own = { number: String(index + 1), title: anchor, anchor, aliases: former ? [former] : [] }
    return { ...own, depth: 2, html: `<p>${html}</p>`, children: [] }
  })
  return { description: '', inShort: '<p>Who.</p>', opening: '<p>Hello.</p>', sections }
}

type Said = Record<string, string>

/** The archive of a policy with versions by their days, some in German. */
function archiveWith(
  versions: Record<string, Said>,
  german: Record<string, Said>,
  withdrawals: Withdrawal[] = [],
): Archive {
  const documents = (said: Record<string, Said>, title: string) =>
    Object.entries(said).map(([updated, own]) => ({
      ...names,
      updated,
      seal,
      title,
      summary: `${title}.`,
      text: textOf(own),
    }))
  return archiveOf(
    {
      companies: [{ id: 'acme', name: 'Acme' }],
      policies: [],
      versions: documents(versions, 'Privacy'),
      translations: documents(german, 'Datenschutz').map((one) => ({ ...one, language: 'de' })),
      record: { seals: new Map(), withdrawals, brought: new Map(), languages: new Map() },
      kept: new Map(),
    },
    { today: '2027-06-01', site: 'https://policies.example' },
  )
}

const first = { data: 'We keep it 30 days.', use: 'For orders.', news: 'We write.', contact: 'Write to us.' }
const german = { daten: '30 Tage.', zweck: 'Für Bestellungen.', post: 'Wir schreiben.', kontakt: 'Schreiben Sie.' }
const day = '2027-03-12'

/** What is behind in German once the version of a day has other sections: each with its day. */
function behindAfter(...later: [day: string, said: Said][]) {
  const archive = archiveWith({ '2026-01-01': first, ...Object.fromEntries(later) }, { '2026-01-01': german })
  const [policy] = archive.policies
  const [translation] = policy?.translations ?? []
  const behind = policy && translation && behindOf(archive, policy, translation)
  const named = (sections: Map<Section, string> = new Map()) => [...sections].map(([one, on]) => `${one.anchor} ${on}`)
  return (
    behind && {
      changed: named(behind.changed),
      gone: named(behind.gone),
      added: named(behind.added),
      count: behind.count,
    }
  )
}

test.each<[string, Said, object | undefined]>([
  [
    'changes words',
    { ...first, data: 'We keep it 40 days.' },
    { changed: [`data ${day}`], gone: [], added: [], count: 1 },
  ],
  ['changes spaces and quotation marks alone', { ...first, use: 'For  orders.' }, undefined],
  [
    'takes a section out and brings one',
    { data: first.data, use: first.use, contact: first.contact, rights: 'Ask us.' },
    { changed: [], gone: [`news ${day}`], added: [`rights ${day}`], count: 2 },
  ],
  [
    'renames an anchor',
    { data: first.data, uses: `was use: ${first.use}`, news: first.news, contact: first.contact },
    { changed: [`use ${day}`], gone: [], added: [], count: 1 },
  ],
])('an English change that %s shows in German exactly the sections that it touched as behind', (_, said, behind) => {
  expect(behindAfter([day, said])).toEqual(behind)
})

test('a section is behind since the version that changed it last, and no longer once its words are back', () => {
  const later = { ...first, use: 'For orders and more.' }
  expect(behindAfter(['2026-06-01', later], [day, { ...later, data: 'Ten days.' }])).toMatchObject({
    changed: [`data ${day}`, 'use 2026-06-01'],
  })
  expect(behindAfter(['2026-06-01', later], [day, first])).toBeUndefined()
})

const changed = {
  data: 'We keep it 40 days.',
  use: first.use,
  mail: 'was contact: Write to us.',
  rights: 'Ask us.',
}
const stale = archiveWith({ '2026-01-01': first, [day]: changed }, { '2026-01-01': german })
const inGerman = policyView(stale, 'acme', 'privacy', undefined, 'de')

test('the address in a language shows the newest text in it, and says which sections are behind and where they are', () => {
  const html = renderToStaticMarkup(<PolicyPage view={inGerman} />)
  expect(html).toContain('lang="de"')
  expect(html).toContain('Übersetzung der Fassung vom <time dateTime="2026-01-01">1. Januar 2026</time>')
  expect(html).toContain('Verbindlich ist <a href="/acme/privacy/">der Text auf Englisch</a>')
  const notice = /<h2 id="data">.*?<\/h2><p class="notice">(.*?)<\/p>/.exec(html)?.[1]
  expect(notice?.replaceAll(/<\/?time[^>]*>/g, '')).toBe(
    'Dieser Abschnitt hat sich am 12. März 2027 geändert; es gilt <a href="/acme/privacy/#data">der Text auf Englisch</a>.',
  )
  expect(html).not.toMatch(/<h2 id="use">((?!<\/h2>).)*<\/h2><p/)
  expect(html).toContain('<a href="#news"><del>3. post</del></a>')
  expect(html).toContain('<ul lang="en"><li><a href="#rights">rights</a></li></ul>')
  expect(html).toMatch(/<li id="rights"[^>]*>.*\/acme\/privacy\/#rights/)
})

test('every anchor of the version in force lands in every language', () => {
  const html = renderToStaticMarkup(<PolicyPage view={inGerman} />)
  for (const anchor of ['data', 'use', 'mail', 'contact', 'news', 'rights'])
    expect(html.split(`id="${anchor}"`)).toHaveLength(2)
})

test('a policy whose texts all bind says of none that another does', () => {
  const all = { ...stale, policies: stale.policies.map((policy) => ({ ...policy, doAllBind: true })) }
  const html = renderToStaticMarkup(<PolicyPage view={policyView(all, 'acme', 'privacy', undefined, 'de')} />)
  expect(html).not.toContain('Verbindlich')
})

const step = archiveWith({ '2026-01-01': first, [day]: changed }, { '2026-01-01': german, [day]: german })

test('a translation that is in step is the page of the policy in its language, with the requests and the days of that', () => {
  const view = policyView(step, 'acme', 'privacy', undefined, 'de')
  expect(view).toMatchObject({ path: '/acme/privacy/de/', term: { status: 'in force' } })
  expect(view.current).toBe(view.version)
  expect(view.translation?.behind).toBeUndefined()
  const html = renderToStaticMarkup(<PolicyPage view={view} />)
  expect(html).toContain('<a href="/acme/privacy/2027-03-12/changes/de/">')
  expect(html).toContain('<a href="/acme/privacy/history/de/">')
  expect(html).toContain('<a href="/acme/privacy/" hrefLang="en" lang="en">English</a>')
  expect(html).toContain('<a href="/acme/privacy/de/" hrefLang="de" aria-current="page">Deutsch</a>')
})

test('in a frame, the languages lead to pages for frames', () => {
  const html = renderToStaticMarkup(<EmbedPage view={policyView(step, 'acme', 'privacy', undefined, 'de')} />)
  expect(html).toContain('<a href="/acme/privacy/embed/" hrefLang="en"')
  expect(html).toContain('<a href="/acme/privacy/embed/de/" hrefLang="de"')
})

test('the pages of a policy in several languages name one another for search engines', () => {
  const of = (language?: string) => policyMetadata(policyView(step, 'acme', 'privacy', undefined, language)).alternates
  const languages = {
    en: 'https://policies.example/acme/privacy/',
    de: 'https://policies.example/acme/privacy/de/',
    'x-default': 'https://policies.example/acme/privacy/',
  }
  expect(of()).toMatchObject({ canonical: languages.en, languages })
  expect(of('de')).toMatchObject({ canonical: languages.de, languages })
  const sitemap = formatSitemap(step.site, sitemapPages(step))
  expect(sitemap).toContain(`<loc>${languages.de}</loc>`)
  expect(sitemap.split(`hreflang="x-default" href="${languages.en}"`)).toHaveLength(3)
})

test('a policy in one language has none of that', () => {
  const alone = archiveWith({ '2026-01-01': first }, {})
  expect(policyMetadata(policyView(alone, 'acme', 'privacy')).alternates).not.toHaveProperty('languages')
  expect(renderToStaticMarkup(<PolicyPage view={policyView(alone, 'acme', 'privacy')} />)).not.toContain('hrefLang')
  expect(formatSitemap(alone.site, sitemapPages(alone))).not.toContain('xhtml')
})

test('history, changes and feed in a language have its translations, where there are such', () => {
  const history = historyView(stale, 'acme', 'privacy', 'de')
  expect(history.title).toBe('Datenschutz')
  expect(history.entries.map(({ version }) => version.title)).toEqual(['Privacy', 'Datenschutz'])
  const { older, newer } = changesView(step, 'acme', 'privacy', day, 'de')
  expect([older?.title, newer.title]).toEqual(['Datenschutz', 'Datenschutz'])
  const feed = policyFeed(stale, 'acme', 'privacy', 'de')
  expect(feed).toContain('xml:lang="de"')
  expect(feed).toContain('https://policies.example/acme/privacy/2026-01-01/de/')
  expect(feed).not.toContain(`/${day}/`)
})

test('in feeds and for search engines, a translation is of the day on which it was published', () => {
  const policies = step.policies.map((policy) => ({
    ...policy,
    translations: policy.translations.map((one) => (one.updated === day ? one : { ...one, broughtOn: '2027-05-01' })),
  }))
  const feed = policyFeed({ ...step, policies }, 'acme', 'privacy', 'de')
  expect([...feed.matchAll(/<published>([\d-]+)/g)].map(([, published]) => published)).toEqual(['2027-05-01', day])
  expect(feed).toContain('Datenschutz, Fassung vom 1. Januar 2026')
  const page = jsonLd(policyView({ ...step, policies }, 'acme', 'privacy', '2026-01-01', 'de'))
  expect(JSON.parse(page)).toMatchObject({ version: '2026-01-01', datePublished: '2027-05-01' })
})

test('what changes between two announced versions leads to no page in a language in which nothing is in force', () => {
  const announced = archiveWith({ '2026-01-01': first, '2026-02-01': first, '2026-03-01': changed }, {})
  const [policy] = announced.policies
  const versions = policy?.versions.map((one, index) => ({ ...one, effective: `202${9 - index}-01-01` })) ?? []
  const translations = versions.slice(0, 2).map((one) => ({ ...one, language: 'de', inLanguage: 'de' }))
  const policies = policy ? [{ ...policy, versions, translations }] : []
  const view = changesView({ ...announced, policies }, 'acme', 'privacy', '2026-03-01', 'de')
  expect(pathGroups({ ...announced, policies }).flatMap(({ paths }) => paths)).toContain(view.path)
  expect(renderToStaticMarkup(<VersionChanges view={view} />)).not.toMatch(/privacy\/(history\/)?de\//)
  expect(changesMetadata(view).alternates?.types).toEqual({
    'application/atom+xml': 'https://policies.example/acme/privacy/feed.xml',
  })
})

test('policy.json has the languages of a policy, and the translations of each version with their seals', () => {
  const data = policyData(historyView(stale, 'acme', 'privacy'), () => textOf({}))
  expect(JSON.parse(JSON.stringify(data))).toMatchObject({
    languages: [
      { language: 'en', url: 'https://policies.example/acme/privacy/' },
      { language: 'de', url: 'https://policies.example/acme/privacy/de/' },
    ],
    versions: [
      { updated: day },
      {
        updated: '2026-01-01',
        translations: [
          {
            language: 'de',
            title: 'Datenschutz',
            sha256: seal,
            url: 'https://policies.example/acme/privacy/2026-01-01/de/',
            source: 'https://policies.example/acme/privacy/2026-01-01.de.mdx',
          },
        ],
      },
    ],
  })
})

/** The text in German of the version of a day, withdrawn. */
function germanGone(updated: string): Withdrawal {
  return { ...withdrawal, updated, language: 'de', path: `acme/privacy/${updated}.de.mdx` }
}

test('what is made in a language is what has a text in it, and what had one', () => {
  const pathsIn = (archive: Archive) =>
    pathGroups(archive).flatMap(({ paths }) =>
      paths.filter((path) => /\/de\/|\.de\./.test(path)).map((path) => path.slice('/acme/privacy/'.length)),
    )
  const ofPolicy = ['de/', 'embed/de/', 'history/de/', 'feed.de.xml']
  expect(pathsIn(stale)).toEqual([...ofPolicy, '2026-01-01/de/'])
  expect(pathsIn(step)).toEqual([...ofPolicy, `${day}/de/`, `${day}/changes/de/`, '2026-01-01/de/'])
  const gone = germanGone('2026-01-01')
  const withdrawn = archiveWith({ '2026-01-01': first }, {}, [gone])
  // Its text may have had changes before.
  expect(pathsIn(withdrawn)).toEqual([...ofPolicy, '2026-01-01/de/', '2026-01-01/changes/de/'])
  expect(withdrawnView(withdrawn, 'acme', 'privacy', '2026-01-01', 'de')).toMatchObject({
    language: 'de',
    withdrawals: [gone],
  })
  expect(withdrawnView(withdrawn, 'acme', 'privacy', undefined, 'de')).toMatchObject({ path: '/acme/privacy/de/' })
  expect(withdrawnView(withdrawn, 'acme', 'privacy')).toBeUndefined()
})

test('the address of a language whose only text was withdrawn and replaced has the notice until that takes effect', () => {
  const gone = germanGone('2028-01-01')
  const replaced = archiveWith({ '2026-01-01': first, '2028-01-01': first }, { '2028-01-01': first }, [gone])
  expect(pathGroups(replaced).flatMap(({ paths }) => paths)).toContain('/acme/privacy/de/')
  expect(withdrawnView(replaced, 'acme', 'privacy', undefined, 'de')).toMatchObject({ withdrawals: [gone] })
  expect(withdrawnView(replaced, 'acme', 'privacy', '2028-01-01', 'de')).toBeUndefined()
})
