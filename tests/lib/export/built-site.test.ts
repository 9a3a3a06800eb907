import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSite } from '../../../lib/export/built-site'
import { folderOf } from '../folder'
import { siteFiles } from './site-files'

function read(others: Record<string, string>): () => unknown {
  return () => readSite(folderOf({ ...siteFiles, ...others }), '2026-11-22')
}

test('a folder that is no built site is refused, with what to do', () => {
  const folder = folderOf({ 'index.html': '<!doctype html>' })
  for (const named of [folder, join(folder, 'nowhere')]) {
    expect(() => readSite(named, '2026-11-22')).toThrow(
      `${named} is no built site: it has no policies.json that lists policies. Build it with npm run build, and name the folder that it writes, such as out.`,
    )
  }
})

test.each(['policies.json', 'acme/privacy/policy.json', 'acme/privacy/coverage.json', 'acme/links.json'])(
  'a site is refused whose %s does not fit its schema, or is not JSON',
  (path) => {
    const again = 'Build the site again with npm run build.'
    expect(read({ [path]: '{}' })).toThrow(
      new RegExp(`${path} is not as this site writes it: its data must have required property '.*'\\. ${again}$`),
    )
    expect(read({ [path]: '{' })).toThrow(`${path} is missing or is not JSON. ${again}`)
  },
)

test.each([
  [
    'with a day that does not exist',
    'acme/privacy/policy.json',
    '"effective":"2025-06-01"',
    '"effective":"May"',
    'its data/versions/0/effective must match format "date"',
  ],
  [
    'whose version in force is not among its versions',
    'acme/privacy/policy.json',
    '"inForce":"2025-05-04"',
    '"inForce":"2025-05-05"',
    'policy.json of acme/privacy has no version 2025-05-05.',
  ],
  ['without policies', 'policies.json', /"policies":\[.*\]/, '"policies":[]', 'has no policies; there is'],
])('a site %s is refused', (_, path, from, to, reason) => {
  expect(read({ [path]: String(siteFiles[path]).replace(from, to) })).toThrow(reason)
})
