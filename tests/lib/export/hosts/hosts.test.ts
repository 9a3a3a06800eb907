import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { transform } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { hostSettings } from '../../../../lib/export/hosts/hosts'
import type { RulesFacts } from '../../../../lib/export/hosts/rules'
import { settingsFiles } from '../../../../lib/settings'
import { folderOf } from '../../folder'

const facts = {
  forwards: ['/legal/acme.html', '/datenschutzerklärung'].map((from) => ({ from, to: '/acme/privacy/' })),
  framers: new Map([
    ['acme', ['https://app.acme.example', 'https://acme.example']],
    ['other', []],
  ]),
}

/** The facts about a site of many companies that name framers, or with many former addresses. */
function many(companies: number, addresses: number): Omit<RulesFacts, 'sendsCompressed'> {
  const numbers = (count: number) => Array.from({ length: count }, (_, number) => number)
  return {
    framers: new Map(numbers(companies).map((number) => [`company-${number}`, ['https://app.acme.example']])),
    forwards: numbers(addresses).map((number) => ({ from: `/${number}.html`, to: '/acme/privacy/' })),
  }
}

describe.each(['netlify', 'cloudflare'] as const)('%s', (host) => {
  test('gets a handful of rules, and one for each company that names framers', () => {
    expect(hostSettings(host, facts).within._headers).toBe(`/*
  Strict-Transport-Security: max-age=63072000
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: cross-origin

/*.json
  Access-Control-Allow-Origin: *

/*.xml
  Access-Control-Allow-Origin: *

/icon-1.svg
  Cache-Control: public, max-age=31536000, immutable

/*.mdx
  Content-Type: text/plain; charset=utf-8

/SHA256SUMS
  Content-Type: text/plain; charset=utf-8

/acme/:policy/embed/*
  Content-Security-Policy: frame-ancestors https://app.acme.example https://acme.example
`)
  })

  test('gets rules for the folder of the site, and for nothing beside it', () => {
    const { _headers = '' } = hostSettings(host, { ...facts, base: '/legal' }).within
    expect(_headers.match(/^\S+$/gm)).toEqual(
      '/legal/* /legal/*.json /legal/*.xml /legal/icon-1.svg /legal/*.mdx /legal/SHA256SUMS /legal/acme/:policy/embed/*'.split(
        ' ',
      ),
    )
  })

  test('gets redirects for good, in the folder of the site', () => {
    expect(hostSettings(host, facts).within._redirects).toBe(`/legal/acme.html /acme/privacy/ 301
/datenschutzerkl%C3%A4rung /acme/privacy/ 301
/datenschutzerkl%C3%A4rung/ /acme/privacy/ 301
`)
    expect(hostSettings(host, { ...facts, base: '/legal' }).within._redirects).toMatch(
      /^\/legal\/legal\/acme\.html \/legal\/acme\/privacy\/ 301\n/,
    )
  })
})

test('subdomains are asked for by HTTPS alone where an operator says so', () => {
  const { within } = hostSettings('netlify', { hstsSubdomains: true })
  expect(within._headers).toContain('  Strict-Transport-Security: max-age=63072000; includeSubDomains\n')
})

test('Cloudflare is given no more rules than it reads', () => {
  expect(hostSettings('cloudflare', many(94, 0)).within._headers?.match(/^\//gm)).toHaveLength(100)
  expect(() => hostSettings('cloudflare', many(95, 0))).toThrow(
    'Cloudflare Pages reads 100 rules of headers, and this site has 101, one for each company with framedBy. Take framedBy out of 1 of them, or set HOSTED_BY to another host.',
  )
  expect(hostSettings('netlify', many(95, 0)).within._headers?.match(/^\//gm)).toHaveLength(101)
})

test('where Cloudflare does not read all redirects, pages lead on', () => {
  expect(hostSettings('cloudflare', many(0, 2000)).leadsOn).toBe(true)
  const { within, leadsOn } = hostSettings('cloudflare', many(0, 2001))
  expect(leadsOn).toBe(false)
  expect(within._redirects?.match(/\n/g)).toHaveLength(2000)
})

test('what hosts read in a site is known to be no page', () => {
  const read = (['apache', 'netlify', 'cloudflare', 'github'] as const).map((host) => hostSettings(host, facts).within)
  expect(new Set(read.flatMap((within) => Object.keys(within)))).toEqual(new Set(settingsFiles))
})

test('GitHub leaves the sources as they are, and reads nothing else', () => {
  expect(hostSettings('github', facts)).toMatchObject({ within: { '.nojekyll': '' }, leadsOn: false })
})

interface Query {
  [name: string]: { value: string; multiValue?: { value: string }[] }
}

interface Sent {
  uri?: string
  statusCode?: number
  headers: Record<string, { value: string }>
}

/** What the function for CloudFront makes of an event. */
function cloudFront(type: 'request' | 'response', uri: string, querystring: Query = {}): Sent {
  const code = hostSettings('s3', facts).beside['cloudfront.js']
  const event = { context: { eventType: `viewer-${type}` }, request: { uri, querystring }, response: { headers: {} } }
  return JSON.parse(runInNewContext(`${code}; JSON.stringify(handler(event))`, { event }))
}

test('the function for CloudFront is written in what its runtime reads', async () => {
  const code = hostSettings('s3', facts).beside['cloudfront.js'] ?? ''
  const supported = { 'const-and-let': true, arrow: true, 'template-literal': true }
  expect((await transform(code, { target: 'es5', supported })).code).toBe((await transform(code)).code)
})

test.each([
  ['/', '/index.html'],
  ['/acme/privacy/', '/acme/privacy/index.html'],
  ['/acme/privacy/policy.json', '/acme/privacy/policy.json'],
  ['/SHA256SUMS', '/SHA256SUMS'],
])('CloudFront finds %s at %s', (uri, file) => {
  expect(cloudFront('request', uri).uri).toBe(file)
})

test.each([
  ['/acme/privacy', {}, '/acme/privacy/'],
  ['/legal/acme.html', { ref: { value: 'a' }, x: { value: '' } }, '/acme/privacy/?ref=a&x'],
  [
    '/datenschutzerkl%C3%A4rung',
    { a: { value: '1', multiValue: [{ value: '1' }, { value: '2' }] } },
    '/acme/privacy/?a=1&a=2',
  ],
  ['//other.example/acme', {}, '/other.example/acme/'],
  ['/%ff', {}, '/%ff/'],
])('CloudFront leads on from %s', (uri, query, location) => {
  expect(cloudFront('request', uri, query)).toMatchObject({
    statusCode: 301,
    headers: { location: { value: location } },
  })
})

test('CloudFront sends the headers of the site', () => {
  const sent = (uri: string) => cloudFront('response', uri).headers
  expect(sent('/acme/privacy/index.html')).toMatchObject({ 'x-frame-options': { value: 'DENY' } })
  expect(sent('/acme/privacy/index.html')).not.toHaveProperty('content-security-policy')
  expect(sent('/acme/privacy/policy.json')['access-control-allow-origin']?.value).toBe('*')
  expect(sent('/acme/privacy/embed/index.html')['content-security-policy']?.value).toBe(
    'frame-ancestors https://app.acme.example https://acme.example',
  )
})

test('a function for CloudFront is as long as it may be, and pages lead on instead', () => {
  const { beside, leadsOn } = hostSettings('s3', many(0, 400))
  expect(leadsOn).toBe(false)
  expect(beside['cloudfront.js']).not.toContain('/1.html')
  expect(() => hostSettings('s3', many(200, 0))).toThrow('A function of CloudFront has at most 10240 bytes')
})

test('each file is copied to S3 with its type and how long it may be kept, and others are removed there', () => {
  const root = folderOf({
    'sync.sh': hostSettings('s3', facts).beside['sync.sh'] ?? '',
    aws: `#!/bin/sh\nfor part in "$@"; do printf '%s|' "$part" >> "$0.log"; done; echo >> "$0.log"\n`,
  })
  chmodSync(join(root, 'aws'), 0o755)
  writeFileSync(join(root, 'aws.log'), '')
  const env = { ...process.env, PATH: `${root}:${process.env.PATH}` }
  execFileSync('sh', [join(root, 'sync.sh'), 'my out', 's3://bucket'], { env })
  const calls = readFileSync(join(root, 'aws.log'), 'utf8').trim().split('\n')
  expect(calls).toHaveLength(10)
  expect(calls).toContain(
    's3|sync|my out|s3://bucket|--delete|--exclude|*|--include|*.mdx|--content-type|text/plain; charset=utf-8|--cache-control|public, max-age=0, must-revalidate|',
  )
  expect(calls.find((call) => call.includes('--include|icon-1.svg|'))).toContain(
    '|image/svg+xml|--cache-control|public, max-age=31536000, immutable|',
  )
  expect(calls.filter((call) => call.includes('|*.svg|--exclude|icon-1.svg|'))).toHaveLength(1)
  expect(calls.at(-1)).toBe('s3|sync|my out|s3://bucket|--delete|--size-only|')
})
