import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { type Proof, prove } from '../../lib/store-proof/proof'
import { readSite } from '../../lib/store-proof/site'
import { sample, sites } from './sites'

for (const { out, today } of sites) {
  test(`${out} is as laws and stores ask, as far as a machine can see`, () => {
    const proof = prove(readSite(out, today))
    expect(proof.policies.length).toBeGreaterThan(1)
    // The sample only says whom to write to.
    const silent = [expect.stringMatching(/^acme\/privacy deletion-page: .*It does not say which data is deleted;/)]
    expect(found(proof, 'failed')).toEqual(out === sample.out ? silent : [])
    // These depend on the address of the site, and on what a policy is about.
    const untested = found(proof, 'not tested').filter((one) => !/ (address|deletion-page): /.test(one))
    expect(untested.map((one) => one.replace(/: .*/, ''))).toEqual(
      out === sample.out ? ['acme/cookies title', 'acme/cookies link-label'] : [],
    )
  })
}

const page = 'acme/privacy/index.html'
const print = '@media print{'

test.describe('in a copy of the sample, a change breaks the rule that it is about', () => {
  const changes: [rule: string, change: string, path: string, from: string | RegExp, to: string][] = [
    ['store-link', 'a password field', page, '</article>', '<input type="password"></article>'],
    ['store-link', 'a script', page, '</article>', '</article><script src="a.js"></script>'],
    ['store-link', 'a plug-in', page, '</article>', '<object data="privacy.pdf"></object></article>'],
    ['store-link', 'a refresh', page, '<title>', '<meta http-equiv="refresh" content="0; url=/login"><title>'],
    ['address', 'another address', page, /(rel="canonical" href="[^"]*)/, '$1login/'],
    ['title', 'a title without privacy', page, /<title>[^<]*/, '<title>Acme policy'],
    ['title', 'a heading without privacy', page, '<h1>Privacy policy', '<h1>What we do'],
    ['entity', 'no name of the company', page, /Acme/g, 'They'],
    ['dated', 'no day', page, /<p>Last updated .*?<\/p>/, ''],
    ['dated', 'another day', page, 'datetime="2025-02-28"', 'datetime="2025-02-27"'],
    ['dated', 'another day for people', page, '>28 February 2025<', '>1 March 2025<'],
    [
      'dated',
      'another version in force',
      'acme/privacy/policy.json',
      '"inForce":"2025-02-28"',
      '"inForce":"2024-03-01"',
    ],
    ['one-place', 'a section that is gone', page, /<section><h2 id="children">.*?<\/section>/, ''],
    ['one-place', 'a word that is gone', page, 'We do not sell to children', 'We sell to children'],
    ['one-place', 'another source', 'acme/privacy/2025-02-28.mdx', 'do not sell', 'sell'],
    ['one-place', 'a text that is hidden', page, '</style>', 'article{visibility:hidden}</style>'],
    ['small-screen', 'a lock on zooming', page, 'initial-scale=1', 'initial-scale=1, user-scalable=no'],
    ['small-screen', 'no viewport', page, /<meta name="viewport"[^>]*>/, ''],
    ['small-screen', 'a wide text', page, '</style>', 'article{min-width:50rem}</style>'],
    ['printable', 'a main part that print hides', page, '</style>', `${print}main{display:none}}</style>`],
    ['printable', 'a section that print hides', page, '</style>', `${print}.prose section{display:none}}</style>`],
    ['printable', 'no styles for print', page, /@media print/g, '@media screen'],
    ['accessible', 'two h1', page, '<article', '<h1>More</h1><article'],
    ['accessible', 'a skipped level', page, /<h2( id="children".*?)<\/h2>/, '<h4$1</h4>'],
    ['accessible', 'a link without words', page, '>Skip to the text<', '><'],
    ['languages', 'no language', page, ' lang="en"', ''],
    ['link-label', 'a link without privacy on the home page', 'index.html', '>Privacy policy<', '>Our promise<'],
    ['link-label', 'no link on the page of the company', 'acme/index.html', 'href="privacy/"', 'href="cookies/"'],
  ]

  for (const [rule, change, path, from, to] of changes) {
    test(`${change} breaks ${rule}`, () => {
      const failures = found(
        proofOf((folder) => alter(folder, path, from, to)),
        'failed',
      )
      expect(failures.map((one) => one.replace(/:.*/, ''))).toContain(`acme/privacy ${rule}`)
    })
  }

  test('a page that is gone breaks store-link', () => {
    const proof = proofOf((folder) => rmSync(join(folder, page)))
    expect(found(proof, 'failed')).toContain(`acme/privacy store-link: There is no ${page}; build the site again.`)
  })

  test('a compressed copy of another text breaks store-link', () => {
    const proof = proofOf((folder) => cpSync(join(folder, 'index.html.br'), join(folder, `${page}.br`)))
    expect(found(proof, 'failed').join('\n')).toContain(`acme/privacy store-link: ${page}.br, which hosts send`)
  })

  test('a deletion that is declared and has no page breaks deletion-page', () => {
    const proof = proofOf((folder) => {
      const section = '"anchor":"account-deletion"'
      alter(folder, 'acme/privacy/policy.json', /"anchor":"children"/g, section)
      rmSync(join(folder, 'acme/links.json'), { force: true })
    })
    expect(found(proof, 'failed').join('\n')).toContain('acme/privacy deletion-page: The policy speaks of deleting')
  })
})

/** What rules found of one state, as `acme/privacy title: …`. */
function found({ policies }: Proof, wanted: string): string[] {
  return policies.flatMap(({ policy, results }) =>
    results.filter(({ state }) => state === wanted).map(({ rule, reason }) => `${policy.name} ${rule.id}: ${reason}`),
  )
}

/** Proves a copy of the sample in which something was changed. */
function proofOf(change: (folder: string) => void): Proof {
  const folder = mkdtempSync(join(tmpdir(), 'store-proof-'))
  try {
    cpSync(sample.out, folder, { recursive: true })
    change(folder)
    return prove(readSite(folder, sample.today))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Changes a page, and drops its compressed copies. */
function alter(folder: string, path: string, from: string | RegExp, to: string): void {
  const file = join(folder, path)
  const text = readFileSync(file, 'utf8')
  const altered = text.replace(from, to)
  expect(altered).not.toBe(text)
  writeFileSync(file, altered)
  for (const ending of ['.br', '.gz']) if (existsSync(file + ending)) rmSync(file + ending)
}
