import { afterEach, expect, test, vi } from 'vitest'
import {
  appDir,
  contentDir,
  environmentForSite,
  hasHstsSubdomains,
  hostedBy,
  isEditing,
  otherPort,
  outDir,
  port,
  publishCommand,
  siteUrl,
  today,
} from '../../lib/settings'

afterEach(() => {
  vi.useRealTimers()
})

test.each([
  ['CONTENT_DIR', contentDir, 'content'],
  ['OUT_DIR', outDir, 'out'],
  ['PORT', port, 3000],
  ['HOSTED_BY', hostedBy, 'any'],
  ['HSTS_SUBDOMAINS', hasHstsSubdomains, false],
  ['SITE_URL', siteUrl, 'http://localhost:3000'],
  ['PUBLISH_COMMAND', publishCommand, undefined],
])('%s has a default, also when it is blank', (name, read, value) => {
  vi.stubEnv(name, undefined)
  expect(read()).toBe(value)
  vi.stubEnv(name, '')
  expect(read()).toBe(value)
})

test('without SITE_URL the site stands where it is served', () => {
  vi.stubEnv('SITE_URL', undefined)
  vi.stubEnv('PORT', '4000')
  expect(siteUrl()).toBe('http://localhost:4000')
})

test.each([
  ['CONTENT_DIR', contentDir, '/tmp/texts', '/tmp/texts'],
  ['OUT_DIR', outDir, 'public_html', 'public_html'],
  ['PORT', port, '1', 1],
  ['HOSTED_BY', hostedBy, 'nginx', 'nginx'],
  ['HSTS_SUBDOMAINS', hasHstsSubdomains, 'yes', true],
  ['PORT', port, '65535', 65_535],
  ['PORT', otherPort, '4000', 4001],
  ['PORT', otherPort, '65535', 65_534],
  ['PUBLISH_COMMAND', publishCommand, ' rsync out ', 'rsync out'],
  ['TODAY', today, '2026-12-01', '2026-12-01'],
  ['TODAY', today, '2026-12-01T04:00:00Z', '2026-12-01T04:00:00Z'],
  ['SITE_URL', siteUrl, 'https://policies.example', 'https://policies.example'],
  ['SITE_URL', siteUrl, 'https://policies.example/', 'https://policies.example'],
  ['SITE_URL', siteUrl, 'https://bücher.example', 'https://xn--bcher-kva.example'],
  ['SITE_URL', siteUrl, 'http://acme.example:8080/legal/policies//', 'http://acme.example:8080/legal/policies'],
])('%s is read', (name, read, text, value) => {
  vi.stubEnv(name, text)
  expect(read()).toBe(value)
})

/** What to write for SITE_URL. */
const anAddress =
  'write an address such as https://policies.example.org or https://example.org/legal, in plain letters and digits'

test.each([
  ['PORT', port, '0', 'write a number from 1 to 65535'],
  ['PORT', port, '65536', 'write a number from 1 to 65535'],
  ['PORT', port, '3000.5', 'write a number from 1 to 65535'],
  ['PORT', port, '1e3', 'write a number from 1 to 65535'],
  ['PORT', port, ' 80', 'write a number from 1 to 65535'],
  [
    'HOSTED_BY',
    hostedBy,
    'Netlify',
    'write one of nginx, apache, caddy, netlify, cloudflare, github, s3, or any for another host',
  ],
  ['HSTS_SUBDOMAINS', hasHstsSubdomains, 'true', 'write yes or no'],
  ['TODAY', today, '2025-02-29', 'write a day as YYYY-MM-DD, such as 2026-12-01'],
  ['TODAY', today, 'tomorrow', 'write a day as YYYY-MM-DD, such as 2026-12-01'],
  ['SITE_URL', siteUrl, 'policies.example', anAddress],
  ['SITE_URL', siteUrl, 'ftp://policies.example', anAddress],
  ['SITE_URL', siteUrl, 'https://policies.example/?a=1', anAddress],
  ['SITE_URL', siteUrl, 'https://policies.example/#a', anAddress],
  ['SITE_URL', siteUrl, 'https://policies.example/?', anAddress],
  ['SITE_URL', siteUrl, 'https://me:secret@policies.example', anAddress],
  ['SITE_URL', siteUrl, 'https://acme.example/über-uns', anAddress],
  ['SITE_URL', siteUrl, 'https://acme.example/our%20policies', anAddress],
  ['SITE_URL', siteUrl, 'https://acme.example/$legal;', anAddress],
  ['SITE_URL', siteUrl, 'https://acme.example//legal', anAddress],
])('%s is refused with what to write instead', (name, read, text, advice) => {
  vi.stubEnv(name, text)
  expect(read).toThrow(new Error(`${name} is "${text}": ${advice}`))
})

test.each(['Pacific/Kiritimati', 'America/Los_Angeles'])('today is an instant that is the same also in %s', (zone) => {
  vi.stubEnv('TODAY', undefined)
  vi.stubEnv('TZ', zone)
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 1, 0, 29, 59), toFake: ['Date'] })
  expect(today()).toBe('2026-01-01T00:15:00.000Z')
  vi.setSystemTime(Date.UTC(2025, 11, 31, 23, 30))
  expect(today()).toBe('2025-12-31T23:30:00.000Z')
})

test.each([
  [undefined, false, '.next-site'],
  ['', false, '.next-site'],
  ['0', false, '.next-site'],
  ['true', false, '.next-site'],
  ['1', true, '.next-desk'],
])('with EDITING as %o, that the app has the desk is %s, and it is compiled into %s', (text, value, folder) => {
  vi.stubEnv('EDITING', text)
  expect([isEditing(), appDir()]).toEqual([value, folder])
})

test('the site is built in the environment of the desk, but for what makes that one', () => {
  for (const name of ['EDITING', '__NEXT_PRIVATE_ORIGIN', 'SITE_URL']) vi.stubEnv(name, '1')
  const environment = environmentForSite()
  expect(environment).toMatchObject({ SITE_URL: '1', PATH: process.env.PATH })
  expect(Object.keys(environment).filter((name) => /NEXT|EDITING|NODE_ENV/.test(name))).toEqual([])
})
