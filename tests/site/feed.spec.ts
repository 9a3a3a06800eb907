import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'mdast-util-to-string'
import { expect, test } from 'playwright/test'
import { visit } from 'unist-util-visit'
import type { Element, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { x } from 'xastscript'
import { validateXML } from 'xmllint-wasm'
import { siteUrl } from '../../lib/settings'
import { filesIn, pages } from './pages'
import { type Site, sites } from './sites'

interface Feed {
  id: string
  updated: string
  self?: string
  alternate?: string
  entries: Entry[]
}

interface Entry {
  id: string
  updated: string
  published: string
  alternate?: string
  content: string
}

const feeds = sites.flatMap((site) =>
  filesIn(site.out)
    .filter((file) => file.endsWith('feed.xml'))
    .map((file) => ({ site, file, xml: readFileSync(join(site.out, file), 'utf8') })),
)

/** The paths of the feeds of translations of a site, such as `acme/app/feed.de.xml`. */
function translatedFeedsOf(site: Site): string[] {
  return filesIn(site.out).filter((file) => /feed\.[\w-]+\.xml$/.test(file))
}

/** The paths of all versions of a site, from its root. */
function versionsOf({ content }: Site): string[] {
  return filesIn(content)
    .filter((file) => /\/\d{4}-\d{2}-\d{2}\.mdx$/.test(file))
    .map((file) => `/${file.replace('.mdx', '/')}`)
}

/** The paths of the policies of a site, from its root. */
function policiesOf(site: Site): string[] {
  return [...new Set(versionsOf(site).map((path) => `${dirname(path)}/`))]
}

async function problemsOf(xml: string): Promise<string[]> {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'feed.xml', contents: xml }],
    schema: [{ fileName: 'atom.rng', contents: readFileSync('tests/site/atom.rng', 'utf8') }],
    extension: 'relaxng',
  })
  return valid ? [] : ['invalid', ...errors.map(({ message }) => message)]
}

/** Reads a feed as XML. Throws where it is not well-formed. */
function read(xml: string): Feed {
  const [feed = x('feed')] = elementsIn(fromXml(xml), 'feed')
  const text = (parent: Element, name: string) =>
    elementsIn(parent, name)
      .map((found) => textOf(found))
      .join('')
  const link = (parent: Element, rel: string) =>
    elementsIn(parent, 'link').find(({ attributes }) => attributes.rel === rel)?.attributes.href ?? undefined
  return {
    id: text(feed, 'id'),
    updated: text(feed, 'updated'),
    self: link(feed, 'self'),
    alternate: link(feed, 'alternate'),
    entries: elementsIn(feed, 'entry').map((entry) => ({
      id: text(entry, 'id'),
      updated: text(entry, 'updated'),
      published: text(entry, 'published'),
      alternate: link(entry, 'alternate'),
      content: text(entry, 'content'),
    })),
  }
}

function elementsIn(parent: Element | Root, name: string): Element[] {
  return parent.children.flatMap((child) => (child.type === 'element' && child.name === name ? [child] : []))
}

/** The addresses of the feeds that a page names. */
function feedsOf(html: string): string[] {
  const found: string[] = []
  visit(fromHtml(html), 'element', ({ tagName, properties: { rel, type, href } }) => {
    const isAlternate = tagName === 'link' && Array.isArray(rel) && rel.includes('alternate')
    if (isAlternate && type === 'application/atom+xml') found.push(String(href))
  })
  return found
}

for (const { site, file, xml } of feeds) {
  const name = `${site.out}/${file}`
  const own = versionsOf(site).filter((path) => file === 'feed.xml' || path.startsWith(`/${dirname(file)}/`))

  test(`${name} is Atom`, async () => {
    expect(await problemsOf(xml)).toEqual([])
  })

  test(`${name} has every version, newest first`, () => {
    const { entries } = read(xml)
    const addresses = entries.map(({ alternate }) => alternate)
    expect(addresses.toSorted()).toEqual(own.map((path) => siteUrl() + path).sort())
    const times = entries.map(({ updated }) => updated)
    expect(times).toEqual(times.toSorted().reverse())
  })

  test(`${name} says where it is, and which page it belongs to`, () => {
    const { self, alternate } = read(xml)
    const address = `${siteUrl()}/${file}`
    expect({ self, alternate }).toEqual({ self: address, alternate: address.replace('feed.xml', '') })
    expect(existsSync(join(site.out, dirname(file), 'index.html'))).toBe(true)
  })

  test(`${name} says what each version changed in the one before it`, () => {
    const { entries } = read(xml)
    for (const { alternate = '', content } of entries) {
      const path = alternate.slice(siteUrl().length)
      const isFirst = !own.some((other) => dirname(other) === dirname(path) && other < path)
      const changed = /<(ins|del)[ >]|<h3>.+ \((.+ and )?moved(, was section [\d.]+)?\)<\/h3>/
      if (isFirst) expect(content).toBe('')
      else expect(content).toMatch(changed)
    }
  })
}

for (const site of sites) {
  for (const file of translatedFeedsOf(site)) {
    test(`${site.out}/${file} is Atom in its language`, async () => {
      const xml = readFileSync(join(site.out, file), 'utf8')
      expect(await problemsOf(xml)).toEqual([])
      expect(xml).toContain(`xml:lang="${file.split('.').at(-2)}"`)
    })
  }
}

for (const site of sites) {
  test(`each feed of ${site.out} has an id of its own, and an entry has one id in all of them`, () => {
    const own = feeds.filter((feed) => feed.site === site).map(({ xml }) => read(xml))
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length)
    const entries = own.flatMap((feed) => feed.entries)
    const names = new Set(entries.map(({ id, alternate }) => `${id} ${alternate}`))
    const versions = versionsOf(site).length
    expect(entries.length).toBe(2 * versions)
    expect(names.size).toBe(versions)
    expect(new Set(entries.map(({ id }) => id)).size).toBe(versions)
  })

  test(`every feed that a page of ${site.out} names exists`, () => {
    const named = pages.filter((page) => page.site === site).flatMap(({ html }) => feedsOf(html))
    const own = feeds.filter((feed) => feed.site === site).map(({ file }) => file)
    const existing = [...own, ...translatedFeedsOf(site)].map((file) => `${siteUrl()}/${file}`)
    expect([...new Set(named)].sort()).toEqual(existing.sort())
  })

  test(`every page of a policy of ${site.out} names the feed of the policy, and the start that of all`, () => {
    const namedAt = (start: string) => pages.filter((page) => page.site === site && page.path.startsWith(start))
    for (const policy of policiesOf(site)) {
      const own = namedAt(policy)
      expect(own.map(({ path }) => path)).toContain(policy)
      for (const { path, html } of own) {
        const [, language] = /\/([a-z]{2})\/$/.exec(path) ?? []
        const feed = language === undefined ? 'feed.xml' : `feed.${language}.xml`
        expect(feedsOf(html), path).toEqual([`${siteUrl()}${policy}${feed}`])
      }
    }
    const start = pages.find((page) => page.site === site && page.path === '/')
    expect(feedsOf(start?.html ?? '')).toEqual([`${siteUrl()}/feed.xml`])
  })
}
