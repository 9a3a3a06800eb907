import { expect, test } from 'vitest'
import { redirectsFor } from '../../../lib/landing/forward'
import { type AddressSpace, landingOf } from '../../../lib/landing/landing'

const space: AddressSpace = {
  pages: new Map([
    ['/', new Map()],
    [
      '/acme/privacy/',
      new Map([
        ['data', 'section'],
        ['storage', 'alias'],
        ['newsletter', 'note'],
        ['über-uns', 'section'],
      ]),
    ],
    ['/acme/privacy/embed/', new Map([['data', 'section']])],
    [
      '/acme/privacy/2025-05-04/',
      new Map([
        ['data', 'section'],
        ['rights', 'section'],
      ]),
    ],
    ['/acme/privacy/since/2025-05-04/', undefined],
    ['/acme/links.json', new Map()],
  ]),
  forwards: new Map(
    redirectsFor([
      ...['/legal/acme.html', '/old/index.html', '/café'].map((from) => ({ from, to: '/acme/privacy/' })),
      { from: '/app', to: '/acme/app/' },
    ]),
  ),
}

test.each([
  ['/acme/privacy/', 'lands', ''],
  ['/acme/privacy/#data', 'lands', ''],
  ['https://anywhere.example/acme/privacy/?ref=app#data', 'lands', ''],
  ['/acme/privacy/index.html#data', 'lands', ''],
  ['/acme/privacy/#text', 'lands', ''],
  ['/acme/privacy/#in-short', 'lands', ''],
  ['/acme/privacy/#:~:text=cookies', 'lands', ''],
  ['/acme/privacy/#data:~:text=name', 'lands', ''],
  ['/old/index.html', 'forwarded', 'to /acme/privacy/'],
  ['/caf%C3%A9/', 'forwarded', 'to /acme/privacy/'],
  ['/Caf%C3%A9/', 'broken', 'there is no page /Café/'],
  ['/legal/acme.html/', 'broken', 'there is no page /legal/acme.html/'],
  ['/app', 'broken', 'there is no page /app'],
  ['/#text', 'lands', ''],
  [
    '/acme/links.json#in-short',
    'broken',
    '/acme/links.json has no section #in-short; it could lead to /acme/links.json',
  ],
  ['/\\', 'broken', 'it is no address; write one such as https://policies.example.org/klantra/privacy/'],
  ['/acme/privacy/#%C3%BCber-uns', 'lands', ''],
  ['/acme/privacy/since/2025-05-04/#anything', 'lands', ''],
  ['/acme/links.json', 'lands', ''],
  ['/acme/privacy/#storage', 'lands by alias', ''],
  ['/acme/privacy/#newsletter', 'lands on a retired note', ''],
  ['/acme/privacy', 'forwarded', 'to /acme/privacy/'],
  ['/legal/acme.html', 'forwarded', 'to /acme/privacy/'],
  ['http://policies.example/legal/acme.html#storage', 'forwarded', 'to /acme/privacy/#storage'],
  ['/legal/acme.html#other', 'broken', '/acme/privacy/ has no section #other; it could lead to /acme/privacy/'],
  ['/acme/privacy/#dta', 'broken', '/acme/privacy/ has no section #dta; it could lead to /acme/privacy/#data'],
  ['/acme/privcy/', 'broken', 'there is no page /acme/privcy/; it could lead to /acme/privacy/'],
  ['acme/privacy', 'broken', 'it is no address; write one such as https://policies.example.org/klantra/privacy/'],
  ['mailto:a@b.example', 'broken', 'it is no address; write one such as https://policies.example.org/klantra/privacy/'],
  ['//acme/privacy/', 'broken', 'it is no address; write one such as https://policies.example.org/klantra/privacy/'],
])('%s %s %s', (address, state, detail) => {
  expect(landingOf(address, space)).toMatchObject({ state, detail })
})

test.each([
  ['https://policies.example/privacy/acme/privacy/#data', 'lands'],
  ['http://policies.example/privacy/acme/privacy/', 'lands'],
  ['/acme/privacy/', 'lands'],
  ['https://policies.example/privacy', 'lands'],
  ['https://policies.example/acme/privacy/', 'broken'],
  ['https://policies.example/privacyacme/', 'broken'],
  ['https://elsewhere.example/privacy/acme/privacy/', 'broken'],
])('on a site in a folder, %s %s', (address, state) => {
  expect(landingOf(address, { ...space, site: 'https://policies.example/privacy' }).state).toBe(state)
})

test('an address on a site in a folder asks for the address of the site, where that is not set', () => {
  const there = 'if the site stands at https://policies.example/privacy, set SITE_URL to that'
  expect(landingOf('https://policies.example/privacy/acme/privacy/#data', space)).toEqual({
    state: 'broken',
    detail: `there is no page /privacy/acme/privacy/; ${there}`,
  })
  for (const address of ['/privacy/acme/privacy/', 'https://policies.example/other/'])
    expect(landingOf(address, space).detail).not.toContain('SITE_URL')
})

test('what is lost is told how it would land', () => {
  const cureOf = (address: string) => landingOf(address, space).cure
  expect(cureOf('/acme/privacy/#dta')).toEqual([
    'write `was #dta` into the bracket that ends the heading that says it now, as `[was #dta]` or `[#…, was #dta]`, or a note below `retired:` if nothing does',
    'lead its links to the section that says it now, or write a note below “Sections that are gone” if nothing does',
  ])
  expect(cureOf('/old/')?.[0]).toBe(
    'write `formerAddresses: [/old/]` into the company.yaml or policy.yaml of what is there instead',
  )
  expect(cureOf('/old%20page,1')?.[0]).toContain('`formerAddresses: ["/old%20page,1"]`')
})

test.each(['/acme/privacy/2025-05-04/#dta', '/a:b', '/acme//privacy/', '/#other'])(
  'nothing is told to write for %s, as it would be refused',
  (address) => {
    expect(landingOf(address, space)).toMatchObject({ state: 'broken', cure: undefined })
  },
)
