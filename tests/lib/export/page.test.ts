import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { exportPage } from '../../../lib/export/page'

const site = 'https://policies.example'
const jsonLd = '{"name":"A \\u003c B"}'

const rendered = [
  '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>',
  '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
  '<style data-precedence="next" data-href="/_next/a.css">a{content:"<"}</style>',
  '<script src="/_next/static/chunks/a.js" async=""></script>',
  '<link rel="modulepreload" href="/_next/static/chunks/b.js"/><meta name="next-size-adjust" content=""/>',
  '<title>Privacy policy – Acme</title><meta name="description" content="A &amp; B"/>',
  '<link rel="canonical" href="https://policies.example/acme/privacy/"/>',
  '<meta property="og:title" content="Privacy policy"/>',
  '<meta name="twitter:card" content="summary"/><meta name="twitter:title" content="Privacy policy"/>',
  '<link rel="icon" href="/icon-1.svg"/><script>(self.__next_f=self.__next_f||[]).push([0])</script></head>',
  '<body><div hidden=""><!--$--><!--/$--></div><style>:root{--accent:light-dark(#1d5c4f,#8fd3c1)}</style>',
  '<a href="#text">Skip</a><header><a href="/">All</a><a href="/acme/">Acme</a></header>',
  '<main id="text"><h1>Privacy policy</h1><p>Last<!-- --> <!-- -->updated</p>',
  '<article><p>A &lt;script&gt; &amp; “one”, two  spaces, <a href="/acme/app/#data">app</a>,',
  ' <a href="#rights">rights</a>, <a href="https://other.example/">other</a>,',
  ' <a href="mailto:a@acme.example">mail</a>.</p></article>',
  `<script type="application/ld+json">${jsonLd}</script></main><!--$--><!--/$--><footer><a href="/acme/app/">app</a></footer>`,
  '<script src="/_next/static/chunks/a.js" id="_R_" async=""></script>',
  '<script>self.__next_f.push([1,"0:[\\u003cscript>]\\n"])</script></body></html>',
].join('')

function read(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

function hrefs(html: string, selector: string): (string | null)[] {
  return [...read(html).querySelectorAll(selector)].map((element) => element.getAttribute('href'))
}

const html = exportPage(rendered, '/acme/privacy/', site)
const page = read(html)

test('what serves scripts is gone', () => {
  expect([...page.querySelectorAll('script')].map(({ type }) => type)).toEqual(['application/ld+json'])
  expect(page.querySelectorAll('[rel*=preload], [name^=twitter], [hidden]')).toHaveLength(0)
  expect(html).not.toMatch(/<!--|_next/)
})

test('data about the page stays as it is', () => {
  expect(page.querySelector('[type="application/ld+json"]')?.textContent).toBe(jsonLd)
  expect(page.title).toBe('Privacy policy – Acme')
  expect(page.querySelector('[name=description]')?.getAttribute('content')).toBe('A & B')
  expect(page.querySelector('[property="og:title"]')?.getAttribute('content')).toBe('Privacy policy')
  expect(page.querySelector('html')?.lang).toBe('en')
  expect(page.doctype?.name).toBe('html')
})

test('the language of a page is that of its root, and addresses in its text read in their own direction', () => {
  const link = (href: string, words: string) => `<a href="${href}">${words}</a>`
  const text = [link('https://a.example/', 'https://a.example/'), link('https://b.example/', 'موقع'), link('#a', 'A')]
  const arabic = rendered
    .replace('<a href="#text">', '<div lang="ar" dir="rtl"><a href="#text">')
    .replace('<article>', `<article>${text.join('')}`)
    .replace('</footer>', '</footer></div>')
  const { documentElement, body } = read(exportPage(arabic, '/acme/privacy/', site))
  expect(documentElement).toMatchObject({ lang: 'ar', dir: 'rtl' })
  expect([...body.children].map(({ tagName }) => tagName)).toEqual(['A', 'HEADER', 'MAIN', 'FOOTER'])
  const links = [...body.querySelectorAll('article a')].slice(0, 3)
  expect(links.map((one) => one.getAttribute('dir'))).toEqual(['ltr', null, null])
  const german = rendered.replace('<main', '<div lang="de" dir="ltr"><main').replace('</main>', '</main></div>')
  expect(read(exportPage(german, '/acme/privacy/', site)).documentElement).toMatchObject({ lang: 'de', dir: '' })
})

test('all styles are one, in their order', () => {
  expect([...page.querySelectorAll('style')].map(({ textContent }) => textContent)).toEqual([
    'a{content:"<"}:root{--accent:light-dark(#1d5c4f,#8fd3c1)}',
  ])
})

test('the policy follows the charset, before the style that it allows by its hash', () => {
  const [charset, policy, own] = page.head.children
  expect(charset?.getAttribute('charset')).toBe('utf-8')
  expect(policy?.getAttribute('http-equiv')).toBe('Content-Security-Policy')
  expect(own?.tagName).toBe('STYLE')
  const hash = createHash('sha256')
    .update(own?.textContent ?? '')
    .digest('base64')
  expect(policy?.getAttribute('content')).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'`,
  )
})

test('links of a page work in any folder', () => {
  expect(hrefs(html, 'a')).toEqual(
    '#text ../../ ../ ../app/#data #rights https://other.example/ mailto:a@acme.example ../app/'.split(' '),
  )
  expect(hrefs(html, 'link')).toEqual(['https://policies.example/acme/privacy/', '../../icon-1.svg'])
})

test('a page that leads on does so in any folder', () => {
  const refresh = '<head><meta http-equiv="refresh" content="0; url=/acme/privacy/"/></head>'
  const led = (path: string) => /content="(0;[^"]*)"/.exec(exportPage(refresh, path, site))?.[1]
  expect(led('/old.html')).toBe('0; url=acme/privacy/')
  expect(led('/acme/old/')).toBe('0; url=../privacy/')
})

test.each([
  [site, ''],
  [`${site}/legal`, '/legal'],
])('links of a page that is sent at any path start at the root of %s', (where, root) => {
  const sent = exportPage(rendered, undefined, where)
  expect(hrefs(sent, 'header a, footer a, [rel=icon]')).toEqual(
    ['icon-1.svg', '', 'acme/', 'acme/app/'].map((path) => `${root}/${path}`),
  )
  expect(sent).not.toContain('data-url')
})

test.each([site, `${site}/legal`])('paper shows where links of the text to pages of %s lead', (where) => {
  const marked = read(exportPage(rendered, '/acme/privacy/', where)).querySelectorAll('[data-url]')
  expect([...marked].map((link) => [link.textContent, link.getAttribute('data-url')])).toEqual([
    ['app', `${where}/acme/app/#data`],
    ['other', 'https://other.example/'],
  ])
})

test.each(['https://other.example/a', 'other.example/a'])('paper shows an address once: %s', (words) => {
  const page = `<article><a href="https://other.example/a">${words}</a></article>`
  expect(exportPage(page, '/acme/privacy/', site)).not.toContain('data-url')
})

test('paper shows no address of a site that has none yet', () => {
  expect(exportPage(rendered, '/acme/privacy/', 'http://localhost:3000')).not.toContain('data-url="http://localhost')
})

test('links of a page that is shown in frames open in the whole window, but for those within it', () => {
  const links = [...read(exportPage(rendered, '/acme/privacy/embed/', site)).querySelectorAll('a')]
  expect(links.map((link) => `${link.getAttribute('href')} ${link.getAttribute('target')}`).join('; ')).toBe(
    '#text null; ../../../ _top; ../../ _top; ../../app/#data _top; #rights null; https://other.example/ _top; mailto:a@acme.example _top; ../../app/ _top',
  )
  const german = read(exportPage('<a href="/acme/privacy/embed/de/">Deutsch</a>', '/acme/privacy/embed/', site))
  expect(german.querySelector('a')?.getAttribute('target')).toBeNull()
  expect(html).not.toContain('target')
})

test('the text is unchanged', () => {
  const textOf = (from: string) => {
    const { body } = read(from)
    for (const element of body.querySelectorAll('script, style')) element.remove()
    return body.textContent
  }
  expect(textOf(html)).toBe(textOf(rendered))
  expect(textOf(html)).toContain('Last updated')
  expect(textOf(html)).toContain('A <script> & “one”, two  spaces, app, rights')
})

test('a page without styles has an empty one', () => {
  const bare = exportPage('<!DOCTYPE html><html><head><meta charSet="utf-8"/></head><body>Hi</body></html>', '/', site)
  expect(bare).toContain('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=')
  expect(read(bare).body.textContent).toBe('Hi')
})
