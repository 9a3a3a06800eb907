import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { meantAddress } from '../../../lib/landing/links'
import { errorsOf, marked } from '../../marked'
import { enterFolder, sealed } from '../folder'

const company =
  'name: Acme\nabout: Tools.\nwebsite: https://www.acme.example/en/\naccent: "#1d5c4f"\naccentDark: "#8fd3c1"\n'
const start =
  '---\ntitle: Privacy policy\nsummary: New.\nchange: material\n---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n'
const app = start.replace('Privacy', 'App privacy')

function messagesWith(body: string): { messages: string[]; place: string } {
  const { file, place } = marked(`${start}## Data [#data, was #collection]\n\n${body}\n`)
  enterFolder(
    sealed({
      'content/acme/company.yaml': company,
      'content/acme/privacy/2025-05-04.mdx': String(file),
      'content/acme/app/2025-01-01.mdx': `${app}## Sharing\n\nx\n`,
      'content/acme/app/2025-02-02.mdx': `${app}## Partners [was #sharing]\n\nx\n`,
    }),
  )
  return { messages: checkContent('content', '2026-11-22', 'published').files.flatMap(errorsOf), place }
}

test.each(
  'https://other.example/nowhere/ / /acme/ /acme/app/ /acme/app/#partners /acme/app/history/ /acme/app/2025-02-02/changes/#partners /acme/app/since/2025-01-01/ /acme/app/2025-01-01/#sharing /acme/privacy/2025-05-04/#collection #data #collection'.split(
    ' ',
  ),
)('a link to %s is good', (url) => {
  expect(messagesWith(`See [Acme](${url}).`).messages).toEqual([])
})

test.each([
  ['/acme/ap/', 'this site has no page `/acme/ap/`; did you mean `/acme/app/`?'],
  ['/acme/app', 'this site has no page `/acme/app`; write `/acme/app/`; `npm run check -- --fix` does that'],
  ['app.md#sharing', 'this site has no page `app.md`; write `/acme/app/#sharing`; `npm run check -- --fix` does that'],
  ['./app-policy', 'this site has no page `./app-policy`; write `/acme/app/`; `npm run check -- --fix` does that'],
  [
    '/App/index.html',
    'this site has no page `/App/index.html`; write `/acme/app/`; `npm run check -- --fix` does that',
  ],
  [
    '../terms.html',
    '`../terms.html` leads to no page of this site; write the address of a page from the root of the site, as `/acme/…/`, or with https:// that of one elsewhere',
  ],
  ['/acme/app/2025-01-02/', 'this site has no page `/acme/app/2025-01-02/`; did you mean `/acme/app/2025-02-02/`?'],
  ['/akme/#data', 'this site has no page `/akme/`; did you mean `/acme/`?'],
  ['#dat', 'this text has no section `#dat`; did you mean `#data`?'],
  ['/acme/app/#sharin', '`/acme/app/` has no section `#sharin`; did you mean `#sharing`?'],
  [
    '#what-we-are',
    'this text has no section `#what-we-are`; write the anchor of a section that it has, or the words alone',
  ],
  [
    '/articles/security-of-data/#a',
    'this site has no page `/articles/security-of-data/`; write `https://www.acme.example/articles/security-of-data/#a`; `npm run check -- --fix` does that',
  ],
  ['/acme/#data', '`/acme/` has no section `#data`; write the address without it'],
])('a link to %s is told where it stands and what may be meant', (url, message) => {
  const { messages, place } = messagesWith(`Hello.\n\n- See ▶[Acme](${url}).`)
  expect(messages).toEqual([`${place} ${message}`])
})

test('a link that stands in several places is one finding', () => {
  const { messages, place } = messagesWith('See ▶[Acme](/akme/) and [it](#data).\n\n[Acme](/akme/)\n\n[a](/akme/)')
  expect(messages).toEqual([
    `${place} this site has no page \`/akme/\`; did you mean \`/acme/\`? (the same link stands in lines 17, 19)`,
  ])
})

test('links that lead to no page at all are one finding with their places', () => {
  const { messages, place } = messagesWith(
    'See ▶[terms](terms.html), [it](#data) and [jobs](jobs.html).\n\n[a](more.html) or [b](jobs.html)',
  )
  expect(messages).toEqual([
    `${place} \`terms.html\`, \`jobs.html\` (lines 15, 17), \`more.html\` (line 17) lead to no page of this site; write the address of a page from the root of the site, as \`/acme/…/\`, or with https:// that of one elsewhere`,
  ])
})

test('a link to another site is left as it is, though a policy here has its name', () => {
  const pages = new Map([['/acme/privacy/', new Map()]])
  const around = { company: 'acme', website: 'https://acme.example', pages }
  expect(meantAddress('https://bank.example/privacy', around)).toBeUndefined()
  expect(meantAddress('mailto:privacy', around)).toBeUndefined()
  expect(meantAddress('/en/privacy', around)).toBe('/acme/privacy/')
})

test.each(['/beta/privacy', '/beta/privacy/index.html', '/beta/privacy-policy.html'])(
  'a link to %s is meant for the policy of that company, not for the own one of its name',
  (url) => {
    const pages = new Map(['/acme/', '/acme/privacy/', '/beta/', '/beta/privacy/'].map((path) => [path, new Map()]))
    const around = { company: 'acme', website: 'https://acme.example', pages }
    expect(meantAddress(`${url}#data`, around)).toBe('/beta/privacy/#data')
  },
)
