import { writeFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { folderOf, generatedIn, recordPath } from '../../../lib/archive/contentlayer'
import { siteArchive } from '../../../lib/archive/site-archive'
import { enterFolder } from '../folder'

const generated = generatedIn(folderOf('acme'))

/** What Contentlayer says of the place of a document. */
function raw(path: string) {
  const [sourceFileName, ...folders] = path.split('/').reverse()
  return { sourceFilePath: path, sourceFileName, sourceFileDir: folders.reverse().join('/') }
}

test('the documents that Contentlayer generated are the archive, with lists of one as lists, and read again when it has generated others', () => {
  vi.stubEnv('TODAY', '2026-06-15')
  const companies = [{ _raw: raw('acme/company.yaml'), name: 'Acme', profiles: 'gdpr', apps: 'Notes' }]
  const facts = { covers: { retention: 'storage', contact: ['a', 'b'] }, formerAddresses: '/a' }
  enterFolder({
    [recordPath]: JSON.stringify({ code: 'code', companies: { acme: 'first' } }),
    'content/acme/privacy/2025-05-04.mdx': 'The text.',
    [`${generated}/Company/_index.json`]: JSON.stringify(companies),
    [`${generated}/PolicyFacts/_index.json`]: JSON.stringify([{ _raw: raw('acme/privacy/policy.yaml'), ...facts }]),
    [`${generated}/Version/_index.json`]: JSON.stringify([
      { _raw: raw('acme/privacy/2025-05-04.mdx'), title: 'Privacy policy', text: { sections: [] } },
    ]),
    'content/acme/privacy/2025-05-04.de.mdx': 'Der Text.',
    [`${generated}/Translation/_index.json`]: JSON.stringify([
      { _raw: raw('acme/privacy/2025-05-04.de.mdx'), title: 'Datenschutz', language: 'de', text: { sections: [] } },
    ]),
  })
  const archive = siteArchive()
  expect(archive.today).toBe('2026-06-15')
  expect(archive.companies).toMatchObject([{ id: 'acme', name: 'Acme', profiles: ['gdpr'], apps: ['Notes'] }])
  expect(archive.policies).toMatchObject([
    {
      covers: { retention: ['storage'], contact: ['a', 'b'] },
      formerAddresses: ['/a'],
      versions: [{ updated: '2025-05-04', title: 'Privacy policy', seal: expect.stringMatching(/^[0-9a-f]{64}$/) }],
      translations: [{ updated: '2025-05-04', language: 'de', title: 'Datenschutz' }],
    },
  ])
  expect(siteArchive()).toBe(archive)
  writeFileSync(`${generated}/Company/_index.json`, JSON.stringify([{ ...companies[0], name: 'Acme Two' }]))
  expect(siteArchive()).toBe(archive)
  writeFileSync(recordPath, JSON.stringify({ code: 'code', companies: { acme: 'second' } }))
  expect(siteArchive().companies[0]?.name).toBe('Acme Two')
})
