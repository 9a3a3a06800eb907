import { createHash } from 'node:crypto'
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { pageAccents, pageColors, pageInks } from '../content/page-colors'
import type { Forward } from '../landing/forward'
import { readNote } from '../text/note'
import { absolute, relative, urls } from '../urls'
import { contentSecurityPolicy } from './headers'
import type { ExportedPage } from './page'

const css = [
  ':root{color-scheme:light dark;',
  `background:light-dark(${pageColors.light},${pageColors.dark});color:light-dark(${pageInks.light},${pageInks.dark});`,
  'font:1.0625rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere;text-size-adjust:none}',
  'body{max-width:36.5rem;margin:0 auto;padding:2rem 1.25rem}',
  'h1{margin:0;font-size:2rem;line-height:1.2}',
  'h2{margin:2rem 0 0;font-size:1.375rem;line-height:1.2}',
  'ul{margin:.5rem 0 0;padding:0;list-style:none}',
  `a{color:light-dark(${pageAccents.light},${pageAccents.dark});text-underline-offset:.2em}`,
  'li>a{display:inline-block;padding-block:.3rem}',
  'li>p{margin:0;padding-block:.3rem}',
  ':focus-visible,li:is(:target,:has(>:target)){outline:3px solid;outline-offset:3px}',
  '@media print{:root,a{background:#fff;color:#000}}',
].join('')

const style = `sha256-${createHash('sha256').update(css).digest('base64')}`

/** The page at a former address, for hosts that read no `_redirects`: it leads on at once, and says where to. `path` is its own path. */
export function forwardPage({ to, title, sections, retired }: Forward, path: string, site: string): ExportedPage {
  const target = relative(path, to)
  const tree = h(null, [
    { type: 'doctype' },
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { httpEquiv: 'Content-Security-Policy', content: contentSecurityPolicy([style]) }),
        h('style', css),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', `Moved: ${title}`),
        h('meta', { name: 'robots', content: 'noindex' }),
        h('link', { rel: 'canonical', href: absolute(site, to) }),
        h('link', { rel: 'icon', href: relative(path, urls.icon()) }),
        h('meta', { httpEquiv: 'refresh', content: `0; url=${target}` }),
      ]),
      h('body', [
        h('main', [
          h('h1', 'This page has moved'),
          h('p', ['It is now at ', h('a', { href: target }, title), '.']),
          ...list('Its sections', sectionEntries(sections, target)),
          ...list('No longer part of it', retiredEntries(retired, sections, target)),
        ]),
      ]),
    ]),
  ])
  return { html: toHtml(tree, { allowDangerousCharacters: true }), style }
}

function list(title: string, entries: Element[]): Element[] {
  return entries.length === 0 ? [] : [h('h2', title), h('ul', entries)]
}

/** A refresh drops the fragment, so who does not follow it lands on the link to the section instead. */
function sectionEntries(sections: Forward['sections'], target: string): Element[] {
  return sections.map(({ anchor, aliases, title }) =>
    h('li', { id: anchor }, [
      ...aliases.map((alias) => h('span', { id: alias })),
      h('a', { href: `${target}#${anchor}` }, title),
    ]),
  )
}

/** The notes on what is gone, with links to the sections that they name. */
function retiredEntries(retired: Forward['retired'], sections: Forward['sections'], target: string): Element[] {
  const titles = new Map(
    sections.flatMap(({ anchor, aliases, title }) => [anchor, ...aliases].map((one) => [one, title])),
  )
  return Object.entries(retired).map(([anchor, note]) => {
    const parts = readNote(note).map((part) =>
      'text' in part
        ? part.text
        : h('a', { href: `${target}#${part.anchor}` }, titles.get(part.anchor) ?? `#${part.anchor}`),
    )
    return h('li', { id: anchor }, h('p', parts))
  })
}
